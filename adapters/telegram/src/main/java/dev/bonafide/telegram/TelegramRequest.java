package dev.bonafide.telegram;

import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.telegram.api.Whisper;
import dev.bonafide.telegram.event.HandedMessages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks of the bot.
 *
 * @param whisper how they are answered in a group; null in their private chat
 * @param text as they would type it
 * @param about the message that is answered
 * @param handed with which they ask
 * @param book in which they are answered
 * @param manner how the answer differs from an ordinary one
 */
record TelegramRequest(
    @Nullable Whisper whisper,
    Asker asker,
    String text,
    Instant at,
    int about,
    HandedMessages handed,
    Phrasebook book,
    Manner manner) {

  /**
   * How an answer differs from an ordinary one.
   *
   * @param buttons under an answer in plain words
   * @param footnote a last paragraph of such an answer; empty for none
   * @param earlier number of the case that this one may belong to; 0 for none
   * @param moved what comes from another case; null for nothing
   * @param aim what was pressed; null where it is said in words
   * @param menu which buttons stand under a verdict
   */
  record Manner(
      List<List<TelegramReply.Key>> buttons,
      String footnote,
      long earlier,
      @Nullable CaseMerge moved,
      @Nullable InteractionTarget aim,
      Menu menu) {
    static final Manner NOTHING = new Manner(List.of(), "", 0, null, null, Menu.USUAL);

    private Manner with(List<List<TelegramReply.Key>> keys) {
      return new Manner(keys, footnote, earlier, moved, aim, menu);
    }

    private Manner with(String last) {
      return new Manner(buttons, last, earlier, moved, aim, menu);
    }

    private Manner after(long number) {
      return new Manner(buttons, footnote, number, moved, aim, menu);
    }

    private Manner with(CaseMerge merge) {
      return new Manner(buttons, footnote, earlier, merge, aim, menu);
    }

    private Manner pressing(InteractionTarget target, Menu next) {
      return new Manner(buttons, footnote, earlier, moved, target, next);
    }
  }

  /** Which buttons stand under a verdict. */
  enum Menu {
    USUAL,
    MORE,
    RULINGS
  }

  TelegramRequest(
      @Nullable Whisper whisper,
      Asker asker,
      String text,
      Instant at,
      int about,
      HandedMessages handed,
      Phrasebook book) {
    this(whisper, asker, text, at, about, handed, book, Manner.NOTHING);
  }

  /** Request without a word, about no message. */
  static TelegramRequest of(Asker asker, Instant at, Phrasebook book) {
    return new TelegramRequest(null, asker, "", at, 0, HandedMessages.NOTHING, book);
  }

  TelegramRequest with(List<List<TelegramReply.Key>> keys) {
    return with(manner.with(keys));
  }

  TelegramRequest with(String last) {
    return with(manner.with(last));
  }

  /** Asked about something that may belong to an earlier case. */
  TelegramRequest after(long number) {
    return with(manner.after(number));
  }

  TelegramRequest with(CaseMerge moved) {
    return with(manner.with(moved));
  }

  /** A way to answer in a group. What takes a case away changes each of its cards in its place. */
  @Nullable Whisper way() {
    boolean erases = CommandReader.read(text) instanceof Command.Delete(boolean sure) && sure;
    return whisper == null || !erases ? whisper : whisper.pressedNowhere();
  }

  /** Asked by a press, with the buttons that are then to stand there. */
  TelegramRequest pressing(InteractionTarget target, Menu menu) {
    return with(manner.pressing(target, menu));
  }

  private TelegramRequest with(Manner other) {
    return new TelegramRequest(whisper, asker, text, at, about, handed, book, other);
  }
}
