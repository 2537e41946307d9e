// The language by hand, and what leaving quickly does and cannot do.

import { like } from "../comfort";
import { LANGUAGES, type Language, language, say, sayIfAny, speak } from "../words";

export function Foot() {
  const unread = sayIfAny("language-unread");
  const choose = (chosen: Language) => {
    like({ language: chosen });
    void speak(chosen);
  };
  return (
    <footer class="foot">
      <div class="language">
        <label for="language">{say("front-language")}</label>
        <select
          id="language"
          value={language.value}
          onChange={(event) => choose(event.currentTarget.value as Language)}
        >
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {unread && <p class="hint">{unread}</p>}
      <p class="hint">{say("front-leaving")}</p>
    </footer>
  );
}
