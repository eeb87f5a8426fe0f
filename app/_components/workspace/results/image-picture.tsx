'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ShowImage } from '@/lib/sandbox/browser/show-item';
import { colorAt } from './color-scale';
import { formatNumber } from './format-number';
import styles from './pictures-panel.module.css';

/** A picture of numbers, gray or as a heat map, with its size and range as the text alternative. */
export function ImagePicture({ image }: { readonly image: ShowImage }) {
  const t = useTranslations('workspace.pictures');
  const canvas = useRef<HTMLCanvasElement>(null);

  // A canvas is drawn on, not rendered.
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context && image.width > 0 && image.height > 0) context.putImageData(toPixels(context, image), 0, 0);
  }, [image]);

  const range = { low: formatNumber(image.min), high: formatNumber(image.max) };
  const alternative = t('image', { title: image.title, width: image.width, height: image.height, ...range });
  return (
    <figure className={styles.figure}>
      {image.title !== '' && <figcaption>{image.title}</figcaption>}
      <div role="img" aria-label={alternative}>
        <canvas
          ref={canvas}
          width={image.width}
          height={image.height}
          className={styles.image}
          style={{ aspectRatio: `${image.width} / ${image.height}` }}
        />
      </div>
      <p className={styles.note}>
        {image.height} × {image.width} · {range.low} … {range.high}
      </p>
    </figure>
  );
}

function toPixels(context: CanvasRenderingContext2D, image: ShowImage): ImageData {
  const pixels = context.createImageData(image.width, image.height);
  const span = image.max > image.min ? image.max - image.min : 1;
  const fractionAt = (index: number) => ((image.data[index] ?? NaN) - image.min) / span;
  for (let pixel = 0; pixel < image.width * image.height; pixel += 1) {
    const color =
      image.channels === 3
        ? [0, 1, 2].map((channel) => fractionAt(3 * pixel + channel) * 255)
        : image.colors === 'heat'
          ? colorAt(fractionAt(pixel))
          : Array<number>(3).fill(fractionAt(pixel) * 255);
    pixels.data.set([...color, 255], 4 * pixel);
  }
  return pixels;
}
