// A form. Who will read the answers is said before anything is asked, and nothing has to be answered.

import { useSignal } from "@preact/signals";
import type { Store } from "../store";
import type { AskView, QuestionView } from "../wire/server";
import { say } from "../words";

type Answers = { [question: string]: string };

export function Ask({ store, ask }: { store: Store; ask: AskView }) {
  const answers = useSignal<Answers>(store.known.value.me?.answers ?? {});
  const given = useSignal(false);
  const keeps = ask.show === "private" || ask.show === "choice";
  const filled = Object.fromEntries(
    Object.entries(answers.value).filter(([, answer]) => answer.trim() !== ""),
  );
  const send = (share: boolean) => {
    const sent = keeps && !share ? {} : filled;
    store.send({ type: "answer", ask: ask.ask, ...(share ? { share } : {}), answers: sent });
    given.value = true;
  };
  return (
    <form
      class="ask"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      {ask.questions.map((question) => (
        <Question
          key={question.key}
          question={question}
          answer={answers.value[question.key] ?? ""}
          change={(answer) => {
            answers.value = { ...answers.value, [question.key]: answer };
          }}
        />
      ))}
      {ask.pass_at != null && <p class="hint">{say("ask-pass-at", { percent: ask.pass_at })}</p>}
      <div class="acts">
        <button type="submit">{say(keeps ? "answer-keep" : "answer")}</button>
        {ask.show === "choice" && (
          <button type="button" disabled={Object.keys(filled).length === 0} onClick={() => send(true)}>
            {say("answer-show")}
          </button>
        )}
      </div>
      {given.value && <p role="status">{say("answered")}</p>}
    </form>
  );
}

function Question(of: { question: QuestionView; answer: string; change: (answer: string) => void }) {
  const { question, answer, change } = of;
  const choices = question.choices ?? [];
  const numbers = Array.from({ length: question.scale ?? 0 }, (_, index) => String(index + 1));
  const offered = choices.length > 0 ? choices : numbers.map((key) => ({ key, label: key }));
  if (offered.length === 0) {
    return (
      <label>
        <span dir="auto">{question.label}</span>
        <textarea rows={2} dir="auto" value={answer} onInput={(event) => change(event.currentTarget.value)} />
      </label>
    );
  }
  const chosen = answer.split(" ").filter(Boolean);
  const toggle = (key: string) => {
    if (!question.many) return change(key);
    change((chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]).join(" "));
  };
  return (
    <fieldset>
      <legend dir="auto">{question.label}</legend>
      {offered.map(({ key, label }) => (
        <label class="check" key={key}>
          <input
            type={question.many ? "checkbox" : "radio"}
            name={question.key}
            checked={chosen.includes(key)}
            onChange={() => toggle(key)}
          />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
