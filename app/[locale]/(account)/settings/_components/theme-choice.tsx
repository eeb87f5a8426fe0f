'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { applyTheme, THEMES, type Theme } from '@/app/_components/theme';
import styles from '../settings.module.css';

export function ThemeChoice({ initial }: { initial: Theme }) {
  const t = useTranslations('account');
  const [chosen, setChosen] = useState(initial);

  function choose(theme: Theme) {
    setChosen(theme);
    applyTheme(theme);
  }

  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{t('theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === chosen}
            onChange={() => choose(theme)}
          />
          {t(`themes.${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}
