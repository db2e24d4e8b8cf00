package dev.bonafide.prompt;

import dev.bonafide.rule.file.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * Where the answer of a case comes from, if a model gave it: {@code recorded: {model: openai/gpt-5,
 * on: 2026-11-21, request: 4f1c…}} in the place of {@code scripted: true}.
 *
 * @param model provider and model, as it names itself
 * @param on the day, by UTC
 * @param request hash of what it was asked; another one now is a prompt that was changed since
 */
public record Recorded(String model, LocalDate on, String request) {
  private static final Set<String> KEYS = Set.of("model", "on", "request");

  /** Of a case's file; exactly one of the two must stand there. */
  static Optional<Recorded> of(Field root) {
    boolean scripted = root.find("scripted").map(Field::text).orElse("").equals("true");
    Optional<Recorded> recorded = root.find("recorded").map(Recorded::read);
    if (scripted == recorded.isPresent()) {
      throw root.broken(
          scripted ? "the answer is scripted and recorded" : "nothing says whose answer this is",
          "write scripted: true, or have a model answer with bonafide prompts record");
    }
    return recorded;
  }

  private static Recorded read(Field field) {
    field.allow(KEYS);
    try {
      return new Recorded(
          field.get("model").text(),
          LocalDate.parse(field.get("on").text()),
          field.get("request").text());
    } catch (DateTimeParseException e) {
      throw field.get("on").broken("this is not a date", "write 2026-11-21");
    }
  }
}
