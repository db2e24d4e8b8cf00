package dev.bonafide.telegram.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way to say something in a group to one person alone, as an ephemeral message. It can go to no
 * one but the person whose private chat it belongs to.
 *
 * @param group where
 * @param thread topic of it; 0 for none
 * @param command ephemeral message that asked; 0 for none
 * @param query press that asked; empty for none
 * @param pressed ephemeral message under which it was; 0 for none
 * @param instead said to everyone there where Telegram does not let it be said to one; tells
 *     nothing of a case; null where they were told already
 */
public record Whisper(
    long group,
    int thread,
    int command,
    String query,
    int pressed,
    @Nullable TelegramReply instead) {

  /** Whether everyone there saw that something was asked. */
  public boolean openlyAsked() {
    return command == 0 && query.isEmpty();
  }

  /** The same without naming what asked: as an administrator may say it at any time. */
  public Whisper unasked() {
    return new Whisper(group, thread, 0, "", pressed, instead);
  }

  /** The same as something new, which takes no other's place. */
  public Whisper pressedNowhere() {
    return new Whisper(group, thread, command, query, 0, instead);
  }

  /** The same once more: who saw that something was asked is told nothing instead again. */
  public Whisper again() {
    return new Whisper(group, thread, command, query, pressed, openlyAsked() ? null : instead);
  }

  /** Where the button that was pressed stands; nowhere for none. */
  public SentWhisper under(Instant now) {
    return new SentWhisper(group, pressed, now.getEpochSecond());
  }

  /** The same where the group is known by another id now. */
  public Whisper in(long other) {
    return new Whisper(other, thread, command, query, pressed, instead);
  }
}
