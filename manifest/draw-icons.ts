// Writes color.png and outline.png beside this file, after a change of the mark: node --import tsx manifest/draw-icons.ts
import { writeFileSync } from 'node:fs';
import { colorIcon, outlineIcon } from './icons.ts';

writeFileSync(new URL('color.png', import.meta.url), colorIcon());
writeFileSync(new URL('outline.png', import.meta.url), outlineIcon());
