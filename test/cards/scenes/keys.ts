// Product keys.
import { confirm, type Played } from './scene.ts';

export const keysScenes: Played[] = [
  {
    name: 'redeem-key',
    en: 'redeem key BPADD-5AAAA-BBBBB-CCCCC-DDDD5',
    nl: 'wissel code BPADD-5AAAA-BBBBB-CCCCC-DDDD5 in',
  },
  {
    name: 'redeem-key-done',
    en: 'redeem key BPADD-5AAAA-BBBBB-CCCCC-DDDD5',
    nl: 'wissel code BPADD-5AAAA-BBBBB-CCCCC-DDDD5 in',
    presses: [confirm],
  },
  {
    name: 'redeem-two-keys',
    en: 'redeem BPADD-5AAAA-BBBBB-CCCCC-DDDD5 and BPADD-10AAA-BBBBB-CCCCC-DDD10',
    nl: 'wissel BPADD-5AAAA-BBBBB-CCCCC-DDDD5 en BPADD-10AAA-BBBBB-CCCCC-DDD10 in',
  },
  {
    name: 'extend-with-key',
    en: 'extend Business Premium with key BPADD-10AAA-BBBBB-CCCCC-DDD10',
    nl: 'verleng Business Premium met code BPADD-10AAA-BBBBB-CCCCC-DDD10',
  },
  { name: 'which-key', en: 'redeem a product key', nl: 'wissel een productcode in' },
  {
    name: 'key-already-used',
    en: 'redeem key BPUSE-DAAAA-BBBBB-CCCCC-DDDDD',
    nl: 'wissel code BPUSE-DAAAA-BBBBB-CCCCC-DDDDD in',
  },
];
