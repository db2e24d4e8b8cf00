package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandVocabulary;
import dev.bonafide.conversation.command.TypedWords;
import dev.bonafide.conversation.tenant.Preferences;
import dev.bonafide.conversation.tenant.Tenants;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.listening.Listening;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Speaks of the bot itself: how it is, and how it is set. */
final class BotStatus {
  private static final Set<String> SUBJECT = Set.of("subject", "kind", "as");
  private static final Set<String> QUESTIONS = Set.of("questions", "question");
  private static final Set<String> UNSET = Set.of("usual", "default", "none", "auto", "off");

  private final Tenants tenants;
  private final Health health;
  private final ScreeningEngine engine;
  private final Phrases phrases;
  private final RetentionSetting retention;

  BotStatus(Tenants tenants, Health health, ScreeningEngine engine, Phrases phrases) {
    this.tenants = tenants;
    this.health = health;
    this.engine = engine;
    this.phrases = phrases;
    this.retention = new RetentionSetting(tenants, phrases);
  }

  Supplier<BotAnswer> status(Tenant tenant) {
    Health.State state = health.of(tenant);
    EngineVersion version = engine.version();
    List<String> said = new ArrayList<>(state.platforms());
    said.add(phrases.say("state", state.cases(), state.waiting(), state.unknown(), state.parked()));
    said.add(phrases.say("engine", version.bonafide(), version.rules()));
    return () -> new BotAnswer.Told(said);
  }

  /** How long what is submitted is kept. */
  String kept(Tenant tenant) {
    return retention.kept(tenant);
  }

  /** How long what is submitted is kept, what of whom, and who else sees it. */
  List<String> privacy(Tenant tenant, Listening listening) {
    List<String> said =
        new ArrayList<>(phrases.privacy(engine.asksModel(), listening.largest() > 0));
    said.addFirst(retention.kept(tenant));
    return said;
  }

  /**
   * Shows how the bot is set, or changes it.
   *
   * @param runs whether the asker runs the place
   */
  Supplier<BotAnswer> settings(Tenant tenant, Command.Settings command, Supplier<Boolean> runs) {
    String named = command.key();
    return named != null && RetentionSetting.isMeant(named)
        ? retention.answer(tenant, command.value(), runs)
        : settings(tenant, command);
  }

  Supplier<BotAnswer> settings(Tenant tenant, Command.Settings command) {
    Preferences before = tenants.preferences(tenant);
    String key = command.key();
    if (key == null || (command.value().isEmpty() && isKnown(key))) {
      return () -> told("set", before);
    }
    Preferences after = changed(before, key, command.value());
    return after == null
        ? () -> told("set-wrong", before)
        : () -> {
          tenants.prefer(tenant, after);
          return told("set-now", after);
        };
  }

  private static boolean isKnown(String key) {
    return SUBJECT.contains(key) || QUESTIONS.contains(key);
  }

  private static @Nullable Preferences changed(Preferences before, String key, String value) {
    String plain = TypedWords.of(value).phrase(0, CommandVocabulary.LONGEST);
    boolean unset = UNSET.contains(plain);
    if (SUBJECT.contains(key)) {
      SubjectKind kind = unset ? null : CommandVocabulary.KINDS.get(plain);
      return kind == null && !unset ? null : before.vetting(kind);
    }
    if (!QUESTIONS.contains(key)) {
      return null;
    }
    if (unset) {
      return before.asking(Preferences.USUAL.questions());
    }
    String number = value.strip();
    boolean isNumber = number.length() == 1 && number.charAt(0) >= '0' && number.charAt(0) <= '8';
    return isNumber ? before.asking(number.charAt(0) - '0') : null;
  }

  private BotAnswer told(String what, Preferences preferences) {
    SubjectKind kind = preferences.subject();
    String subject =
        kind == null ? phrases.say("set-told") : phrases.book().say("kind." + kind.id());
    return new BotAnswer.Told(
        List.of(phrases.say(what, subject, preferences.questions()), phrases.say("set-how")));
  }
}
