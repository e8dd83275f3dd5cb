// The app's mark, a licence card with a key on it: both icons are drawn from these shapes.
import { PNG } from 'pngjs';

/** Signed distance in pixels from a point to the edge of a shape: negative inside. */
type Shape = (x: number, y: number) => number;
type Colour = [red: number, green: number, blue: number];

/** The manifest's accentColor. */
const indigo: Colour = [0x3b, 0x3a, 0x9e];
const white: Colour = [0xff, 0xff, 0xff];

const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

const box =
  (left: number, top: number, right: number, bottom: number, corner = 0): Shape =>
  (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + corner;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + corner;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
  };

const together =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

/** How much of a pixel the shape covers, 0 to 1: the edges come out smooth. */
const coverage = (shape: Shape, x: number, y: number) => Math.min(1, Math.max(0, 0.5 - shape(x + 0.5, y + 0.5)));

function draw(size: number, pixel: (x: number, y: number) => { colour: Colour; alpha: number }): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const { colour, alpha } = pixel(x, y);
      png.data.set([...colour, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

/** PNG of 192 x 192: a full square (Teams rounds it), the symbol within the middle 96 x 96. */
export function colorIcon(): Buffer {
  const bow = without(circle(75, 102, 18), circle(75, 102, 8));
  const blade = together(box(90, 97.5, 133, 106.5, 2), box(109, 104, 117, 116, 2), box(124, 104, 133, 120, 2));
  const slot = box(84, 67, 108, 72, 2.5);
  const mark = without(box(48, 60, 144, 132, 10), together(bow, blade, slot));
  const mix = (share: number) => indigo.map((value) => Math.round(value + (0xff - value) * share)) as Colour;
  return draw(192, (x, y) => ({ colour: mix(coverage(mark, x, y)), alpha: 1 }));
}

/** PNG of 32 x 32: white lines on nothing, as Teams asks of an outline. */
export function outlineIcon(): Buffer {
  const card = without(box(2, 5, 30, 27, 4), box(4, 7, 28, 25, 2.2));
  const bow = without(circle(11, 16, 4.5), circle(11, 16, 2.5));
  const blade = together(box(15, 15, 25, 17), box(19, 15, 21, 20), box(23, 15, 25, 21));
  const mark = together(card, bow, blade);
  return draw(32, (x, y) => ({ colour: white, alpha: coverage(mark, x, y) }));
}
