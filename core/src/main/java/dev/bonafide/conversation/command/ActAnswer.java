package dev.bonafide.conversation.command;

import dev.bonafide.casework.CaseWork;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.JsonValue;
import dev.bonafide.report.Visible;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answer of an act to the person who acts, as each door says it. */
public sealed interface ActAnswer {
  /** Words of others that are shown; no one reads further. */
  int MOST = 10;

  /** Paragraphs in the language of a chat. */
  @FunctionalInterface
  interface Phrase {
    List<String> in(Phrasebook book);

    /** A sentence that the bot says in a talk. */
    static Phrase of(String key, Object... arguments) {
      return book -> List.of(book.say("talk." + key, arguments));
    }
  }

  /**
   * Act that was not done.
   *
   * @param said in a chat
   * @param line on the command line
   * @param status over HTTP
   * @param problem over HTTP and on the page
   */
  record Refused(Phrase said, String line, int status, String problem) implements ActAnswer {
    /** Refusal of an act that no one does in a chat. */
    static Refused of(String line, int status, String problem) {
      return new Refused(_ -> List.of(), line, status, problem);
    }
  }

  /**
   * Act that was done, or what it wants stands already.
   *
   * @param said in a chat
   * @param naming the same, of what may name someone
   * @param shown where the chat says it
   * @param lines on the command line, before what changed
   * @param undone places of the lines that were taken back
   * @param json over HTTP; null for the case with what changed
   * @param isCreated whether callers over HTTP can find there what was not there before
   * @param offered with it in a chat
   */
  record Done(
      Phrase said,
      Phrase naming,
      Shown shown,
      List<String> lines,
      List<Integer> undone,
      JsonValue.@Nullable Fields json,
      boolean isCreated,
      Offered offered)
      implements ActAnswer {
    static final Phrase NOTHING = _ -> List.of();

    public Done {
      lines = List.copyOf(lines);
      undone = List.copyOf(undone);
    }

    static Done of(Phrase said, String... lines) {
      return new Done(
          said, NOTHING, Shown.ON_CARD, List.of(lines), List.of(), null, false, Offered.NONE);
    }

    static Done naming(Phrase said, Phrase naming) {
      return new Done(said, naming, Shown.ON_CARD, List.of(), List.of(), null, false, Offered.NONE);
    }

    /**
     * Whether a chat says it on the card.
     *
     * @param isPressed whether the person pressed something there
     */
    public boolean isOnCard(boolean isPressed) {
      return shown == Shown.ON_CARD || (isPressed && shown == Shown.WHERE_ASKED);
    }

    Done inWords() {
      return shown(Shown.IN_WORDS);
    }

    Done shown(Shown where) {
      return new Done(said, naming, where, lines, undone, json, isCreated, offered);
    }

    Done undone(List<Integer> places) {
      return new Done(said, naming, shown, lines, places, json, isCreated, offered);
    }

    Done json(JsonValue.@Nullable Fields fields) {
      return new Done(said, naming, shown, lines, undone, fields, isCreated, offered);
    }

    Done created() {
      return new Done(said, naming, shown, lines, undone, json, true, offered);
    }

    Done letter(Phrase words, Choice next) {
      return offered(new Offered(words, List.of(next)));
    }

    Done offering(List<Choice> choices) {
      return offered(new Offered(NOTHING, choices));
    }

    private Done offered(Offered more) {
      return new Done(said, naming, shown, lines, undone, json, isCreated, more);
    }
  }

  /**
   * Words that the person sends to someone, and what they may do next.
   *
   * @param letter empty where there is nothing to send
   */
  record Offered(Phrase letter, List<Choice> choices) {
    static final Offered NONE = new Offered(Done.NOTHING, List.of());

    public Offered {
      choices = List.copyOf(choices);
    }
  }

  /** Command that they may give by a button below it. */
  record Choice(Command command, Function<Phrasebook, String> label) {}

  /** Words of others, so that they are safe to show; of very many only the first. */
  static List<String> quoted(List<String> some) {
    return some.stream().limit(MOST).map(Visible::quote).toList();
  }

  /** Place where a chat says what was done. */
  enum Shown {
    ON_CARD,
    IN_WORDS,
    /** In words, but on the card for someone who pressed something there. */
    WHERE_ASKED
  }

  /** Beginning of every answer over HTTP about a line of a case. */
  static JsonValue.Fields json(CaseWork work, Instant at) {
    return JsonValue.object()
        .with("number", JsonValue.number((double) work.history().id().number()))
        .with("at", at.toString());
  }
}
