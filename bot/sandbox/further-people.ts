// The colleagues who fill the demo organization: invented names, always the same ones.
const first = [
  'Anna',
  'Bram',
  'Chloe',
  'Daan',
  'Eva',
  'Femke',
  'Gijs',
  'Hanna',
  'Ivo',
  'Julia',
  'Kees',
  'Lotte',
  'Maud',
  'Niels',
  'Olga',
  'Pieter',
  'Quinn',
  'Roos',
  'Sem',
  'Tess',
];
const last = ['Bakker', 'de Boer', 'Dijkstra', 'Jansen', 'van Leeuwen', 'Smit'];

/** At most 120, all with different names. */
export function furtherPeople(count: number): { id: string; name: string; userPrincipalName: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const given = first[index % first.length] ?? '';
    const family = last[Math.floor(index / first.length)] ?? '';
    const mailName = `${given}.${family.replaceAll(' ', '')}`.toLowerCase();
    return {
      id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
      name: `${given} ${family}`,
      userPrincipalName: `${mailName}@example.com`,
    };
  });
}
