package dev.bonafide.conversation;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Speaks of the bot itself: how it is, and how it is set. */
final class Telling {
  private static final Set<String> SUBJECT = Set.of("subject", "kind", "as");
  private static final Set<String> QUESTIONS = Set.of("questions", "question");
  private static final Set<String> UNSET = Set.of("usual", "default", "none", "auto", "off");

  private final Tenants tenants;
  private final Health health;
  private final Screening screening;

  Telling(Tenants tenants, Health health, Screening screening) {
    this.tenants = tenants;
    this.health = health;
    this.screening = screening;
  }

  Supplier<Answer> status(Tenant tenant) {
    Health.State state = health.of(tenant);
    Screening.Engine engine = screening.engine();
    List<String> said = new ArrayList<>(state.platforms());
    said.add(
        "Cases: %d. Messages waiting: %d. Replies unsure: %d. Given up: %d."
            .formatted(state.cases(), state.waiting(), state.unknown(), state.parked()));
    said.add("Bonafide " + engine.version() + ", rules " + engine.rules());
    return () -> new Answer.Told(said);
  }

  Supplier<Answer> settings(Tenant tenant, Command.Settings command) {
    Preferences before = tenants.preferences(tenant);
    String key = command.key();
    if (key == null || command.value().isEmpty()) {
      return () -> told("Set for everybody here: ", before);
    }
    Preferences after = changed(before, key, command.value());
    return after == null
        ? () -> told("There is no such setting or value. Set for everybody here: ", before)
        : () -> {
          tenants.prefer(tenant, after);
          return told("Set for everybody here from now on: ", after);
        };
  }

  private static @Nullable Preferences changed(Preferences before, String key, String value) {
    String plain = Typed.of(value).phrase(0, Vocabulary.LONGEST);
    boolean unset = UNSET.contains(plain);
    if (SUBJECT.contains(key)) {
      SubjectKind kind = unset ? null : Vocabulary.KINDS.get(plain);
      return kind == null && !unset ? null : new Preferences(kind, before.questions());
    }
    if (!QUESTIONS.contains(key)) {
      return null;
    }
    if (unset) {
      return new Preferences(before.subject(), Preferences.USUAL.questions());
    }
    String number = value.strip();
    boolean isNumber = number.length() == 1 && number.charAt(0) >= '0' && number.charAt(0) <= '8';
    return isNumber ? new Preferences(before.subject(), number.charAt(0) - '0') : null;
  }

  private static Answer told(String first, Preferences preferences) {
    SubjectKind kind = preferences.subject();
    String subject = kind == null ? "told from the evidence" : kind.id().replace('_', ' ');
    return new Answer.Told(
        List.of(
            first + "subject " + subject + ", questions " + preferences.questions() + ".",
            "To change: “settings subject job post”, “settings questions 5”; “usual” as the value"
                + " sets it back."));
  }
}
