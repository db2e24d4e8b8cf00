package dev.bonafide.conversation.command;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.report.ExportFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands free words, in time linear in their length and without ever throwing: a word of the
 * {@link CommandVocabulary} first, courtesies before it aside, then what it takes. What is left
 * over makes the whole unclear, for a command half understood is one that no one gave. Screening
 * changes nothing, so it is generous: a mention without words asks for it, and so does a question
 * such as "is this real?"; what stands behind "check" is the reviewer's note. What begins with a
 * quotation is someone else's words, and changes nothing.
 */
public final class CommandReader {
  private static final int LONGEST_KEY = 40;

  private static final String QUOTING = "\"“”„«‹「『>";

  /** Words behind a removed command, such as a day or a name. */
  private static final int AFTER_REMOVED = 3;

  private static final Command SCREEN = new Command.Screen(null, null, null);

  /** Commands that no one types: there is no verb for them. */
  private static final Map<String, Command> PRESSED =
      Stream.concat(
              Stream.of(DialogForm.values()).map(Command.Open::new),
              Stream.of(new Command.LookAgain(), new Command.PostHere()))
          .collect(Collectors.toMap(one -> one.spec().pressed(), one -> one));

  private final TypedWords typed;
  private @Nullable SubjectKind vetted;

  private CommandReader(TypedWords typed) {
    this.typed = typed;
  }

  public static Command read(String text) {
    Command command = new CommandReader(TypedWords.of(text)).command();
    return isQuoted(text.strip()) && command.spec().is(CommandSpec.Trait.CHANGES)
        ? new Command.Unclear()
        : command;
  }

  /** Whether the first of the words are someone else's: a quotation gives no orders. */
  private static boolean isQuoted(String words) {
    return !words.isEmpty() && QUOTING.indexOf(words.charAt(0)) >= 0;
  }

  /** Understands what a button says: what someone would type, or what only buttons ask for. */
  public static Command pressed(String words) {
    Command pressed = PRESSED.get(words);
    return pressed == null ? read(words) : pressed;
  }

  /**
   * Whether a text that is read as a request to screen is a question in plain words, which may be
   * one about a verdict that is there already.
   */
  public static boolean isQuestion(String text) {
    TypedWords words = TypedWords.of(text);
    while (CommandVocabulary.COURTESY.contains(words.next())) {
      words.skip(1);
    }
    return CommandVocabulary.ASKING.contains(words.next()) && text.contains("?");
  }

  private Command command() {
    if (typed.isEmpty()) {
      return SCREEN;
    }
    while (CommandVocabulary.COURTESY.contains(typed.next()) && !isRuling()) {
      typed.skip(1);
    }
    if (typed.isDone()) {
      return new Command.Help();
    }
    if (looksForProofs()) {
      return new CheckProofs();
    }
    vetted = kind();
    Verb verb = typed.take(CommandVocabulary.VERBS);
    if (verb != null) {
      return verb.read(this);
    }
    return CommandVocabulary.ASKING.contains(typed.next()) && typed.rest().contains("?")
        ? new Command.Screen(null, null, null, typed.holds(CommandVocabulary.WITHOUT_MODEL))
        : pointing();
  }

  /** The one that the next words name, as in {@code the candidate is}; null where they do not. */
  private @Nullable SubjectKind kind() {
    int more = typed.next().equals("the") ? 1 : 0;
    return typed.after(more + 1).equals("is")
        ? CommandVocabulary.KINDS.get(typed.after(more))
        : null;
  }

  Command pointing() {
    if (typed.isLong()) {
      return new Command.Screen(
          null, null, typed.all(), typed.holds(CommandVocabulary.WITHOUT_MODEL));
    }
    return CommandVocabulary.POINTING.contains(typed.next())
        ? alone(SCREEN)
        : new Command.Unclear();
  }

  TypedWords typed() {
    return typed;
  }

  Command explain() {
    return alone(new ExplainFinding(new FindingName(typed).take()));
  }

  Command vet() {
    return typed.isDone() ? new Command.Unclear() : new VetSpeaker(vetted, typed.rest());
  }

  /** The courtesies "ok" and "okay" are rulings where a finding follows. */
  private boolean isRuling() {
    return CommandVocabulary.VERBS.containsKey(typed.next()) && FindingName.is(typed.after(1));
  }

  Command alone(Command command) {
    while (CommandVocabulary.CLOSING.contains(typed.next())
        || CommandVocabulary.POINTING.contains(typed.next())) {
      typed.skip(1);
    }
    return typed.isDone() ? command : new Command.Unclear();
  }

  /** Longer sentences that only begin so ask for something else. */
  Command removed() {
    return typed.after(AFTER_REMOVED).isEmpty() ? new Command.Removed() : new Command.Unclear();
  }

  /** Whether that is all that is said: more words behind it are a note on what is screened. */
  private boolean looksForProofs() {
    int words =
        CommandVocabulary.PROOF_CHECKS.contains(typed.phrase(0, 3))
            ? 3
            : CommandVocabulary.PROOF_CHECKS.contains(typed.phrase(0, 2)) ? 2 : 0;
    int behind = words;
    while (CommandVocabulary.CLOSING.contains(typed.after(behind))) {
      behind++;
    }
    return words > 0 && typed.after(behind).isEmpty();
  }

  Command delete() {
    typed.skip(CommandVocabulary.POINTING);
    return alone(new Command.Delete(typed.skipOne(CommandVocabulary.YES)));
  }

  Command export() {
    ExportFormat format = typed.take(CommandVocabulary.FORMATS);
    return alone(new Command.Export(format == null ? ExportFormat.PDF : format));
  }

  Command settings() {
    if (typed.isDone()) {
      return new Command.Settings(null, "");
    }
    String key = typed.next();
    typed.skip(1);
    int equals = key.indexOf('=');
    if (equals > 0) {
      String value = key.substring(equals + 1) + " " + typed.rest();
      return setting(key.substring(0, equals), value.strip());
    }
    typed.skipOne(CommandVocabulary.TO);
    return setting(key, typed.rest());
  }

  private static Command setting(String key, String value) {
    return key.length() > LONGEST_KEY ? new Command.Unclear() : new Command.Settings(key, value);
  }
}
