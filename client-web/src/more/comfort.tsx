// How the page looks and speaks, as this person likes it. It holds at once, and says nothing of any room.

import { type Comfort, comfort, like } from "../comfort";
import { Check } from "../view/check";
import { LANGUAGES, type Language, say, sayIfAny, speak } from "../words";

export function Looks() {
  const { theme, text, roomy, still, told, near, keys } = comfort.value;
  return (
    <div class="looks">
      <Languages />
      <Choice name="theme" of={["auto", "light", "dark", "contrast"]} is={theme} />
      <Choice name="text" of={["normal", "large", "larger"]} is={text} />
      <Choice name="told" of={["all", "turns", "nothing"]} is={told} />
      <Switch name="roomy" on={roomy} />
      <Switch name="still" on={still} />
      <Switch name="near" on={near} />
      <Switch name="keys" on={keys} />
    </div>
  );
}

/** Also for the front page. */
export function Languages() {
  const { language } = comfort.value;
  const choose = (chosen: Language) => {
    like({ language: chosen });
    void speak(chosen);
  };
  const unread = sayIfAny("language-unread");
  return (
    <label>
      {say("language")}
      <select
        value={language ?? document.documentElement.lang}
        onChange={(event) => choose(event.currentTarget.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      {unread && <span class="hint">{unread}</span>}
    </label>
  );
}

function Choice<K extends "theme" | "text" | "told">(of: {
  name: K;
  of: readonly Comfort[K][];
  is: Comfort[K];
}) {
  return (
    <label>
      {say(`looks-${of.name}`)}
      <select
        value={of.is}
        onChange={(event) => like({ [of.name]: event.currentTarget.value } as Partial<Comfort>)}
      >
        {of.of.map((choice) => (
          <option key={choice} value={choice}>
            {say(`looks-${of.name}-${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Switch({ name, on }: { name: "roomy" | "still" | "near" | "keys"; on: boolean }) {
  return (
    <Check on={on} change={() => like({ [name]: !on })}>
      {say(`looks-${name}`)}
    </Check>
  );
}
