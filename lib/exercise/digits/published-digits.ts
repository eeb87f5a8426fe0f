/** The MNIST images that exercises draw from, where an installation has asked for them. */

export interface DigitSet {
  /** Grey values 0–255, 28 × 28 an image, one image after the other. */
  readonly pixels: Uint8Array;
  /** 0–9, one an image. */
  readonly labels: Uint8Array;
}

export interface PublishedDigits {
  readonly train: DigitSet;
  readonly test: DigitSet;
}

let published: PublishedDigits | undefined;

/** Makes every exercise of this process draw its hidden digits from these; `undefined`: from code again. */
export function setPublishedDigits(digits: PublishedDigits | undefined): void {
  published = digits;
}

/** What was set; undefined: digits are drawn by code. */
export function getPublishedDigits(): PublishedDigits | undefined {
  return published;
}
