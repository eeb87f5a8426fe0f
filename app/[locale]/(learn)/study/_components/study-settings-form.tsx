import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore, type FormEvent } from 'react';
import { deviceTimeZone, writeAnonymousSettings } from '@/app/_components/study/anonymous-log';
import { sendSettings } from '@/app/_components/study/study-api';
import { Field } from '@/app/_components/ui/field';
import { SubmitButton } from '@/app/_components/ui/submit-button';
import { SETTING_BOUNDS, type StudySettings } from '@/lib/quiz/study/types';
import styles from './study-settings-form.module.css';

interface StudySettingsFormProps {
  settings: StudySettings;
  isAnonymous: boolean;
  onSaved: () => Promise<void>;
}

const subscribeToNothing = () => () => undefined;

/** How much a day may ask, and where the day begins. */
export function StudySettingsForm({ settings, isAnonymous, onSaved }: StudySettingsFormProps) {
  const t = useTranslations('study.settings');
  const [state, setState] = useState<'open' | 'sending' | 'saved' | 'failed'>('open');
  // The server is somewhere else: its own zone is not to be offered.
  const here = useSyncExternalStore(subscribeToNothing, deviceTimeZone, () => settings.timeZone);
  const zones = [...new Set([settings.timeZone, here])];

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const timeZone = fields.get('timeZone');
    const next: StudySettings = {
      dailyCap: Number(fields.get('dailyCap')),
      dailyNew: Number(fields.get('dailyNew')),
      timeZone: typeof timeZone === 'string' ? timeZone : settings.timeZone,
    };
    setState('sending');
    if (isAnonymous) writeAnonymousSettings(next);
    else if ((await sendSettings(next)).kind !== 'answered') return setState('failed');
    setState('saved');
    await onSaved();
  }

  return (
    <section aria-labelledby="study-settings">
      <h2 id="study-settings" className={styles.heading}>
        {t('title')}
      </h2>
      <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
        {(['dailyCap', 'dailyNew'] as const).map((name) => (
          <Field
            key={name}
            label={t(name)}
            name={name}
            type="number"
            inputMode="numeric"
            required
            min={SETTING_BOUNDS[name][0]}
            max={SETTING_BOUNDS[name][1]}
            defaultValue={settings[name]}
          />
        ))}
        <label className={styles.zone}>
          <span>{t('timeZone')}</span>
          <select name="timeZone" defaultValue={settings.timeZone}>
            {zones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <SubmitButton disabled={state === 'sending'}>{t('save')}</SubmitButton>
      </form>
      <p className={styles.state} role="status">
        {state === 'saved' ? t('saved') : state === 'failed' ? t('failed') : null}
      </p>
    </section>
  );
}
