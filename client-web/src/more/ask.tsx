// A form. Who will read the answers is said before anything is asked, and nothing has to be answered.

import { useSignal } from "@preact/signals";
import type { Store } from "../store";
import { why } from "../view/why";
import type { AskView, QuestionView } from "../wire/server";
import { say } from "../words";

type Answers = { [question: string]: string };

export function Ask({ store, ask }: { store: Store; ask: AskView }) {
  const answers = useSignal<Answers>(store.answersTo(ask.ask) ?? store.known.value.me?.answers ?? {});
  const told = useSignal("");
  const keeps = ask.show === "private" || ask.show === "choice";
  const filled = Object.fromEntries(
    Object.entries(answers.value).filter(([, answer]) => answer.trim() !== ""),
  );
  const send = async (share: boolean) => {
    const sent = keeps && !share ? {} : filled;
    const answer = { type: "answer", ask: ask.ask, ...(share ? { share } : {}), answers: sent } as const;
    const refused = await store.ask(answer);
    told.value = refused ? why(refused) : say("answered");
  };
  return (
    <form
      class="ask"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      {ask.questions.map((question) => (
        <Question
          key={question.key}
          question={question}
          answer={answers.value[question.key] ?? ""}
          change={(answer) => {
            answers.value = { ...answers.value, [question.key]: answer };
            store.keepAnswers(ask.ask, answers.value);
          }}
        />
      ))}
      {ask.pass_at != null && <p class="hint">{say("ask-pass-at", { percent: ask.pass_at })}</p>}
      <div class="acts">
        <button type="submit">{say(keeps ? "answer-keep" : "answer")}</button>
        {ask.show === "choice" && (
          <button type="button" disabled={Object.keys(filled).length === 0} onClick={() => void send(true)}>
            {say("answer-show")}
          </button>
        )}
      </div>
      <p role="status">{told.value}</p>
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
