package dev.bonafide.bot;

import dev.bonafide.listening.Listening;
import dev.bonafide.listening.SoundConversion;
import dev.bonafide.speech.Ffmpeg;
import dev.bonafide.speech.SpeechProblem;
import dev.bonafide.speech.SpeechServer;
import dev.bonafide.speech.SpeechSettings;
import dev.bonafide.terminal.Refusal;
import java.time.InstantSource;
import java.util.List;

/**
 * The server that listens to recordings; none where none is set, and then no class of its module is
 * loaded. A set-up that cannot be used switches it off and stops nothing else.
 */
public final class SpeechSetup {
  private static final SpeechSetup OFF = new SpeechSetup(Listening.NONE, "off");

  private final Listening listening;
  private final String state;

  private SpeechSetup(Listening listening, String state) {
    this.listening = listening;
    this.state = state;
  }

  /**
   * The server of the settings.
   *
   * @param places how many cases may wait for it at a time
   */
  public static SpeechSetup of(Settings settings, InstantSource clock, int places) {
    return settings.has(Setting.BONAFIDE_SPEECH_URL) ? set(settings, clock, places) : OFF;
  }

  private static SpeechSetup set(Settings settings, InstantSource clock, int places) {
    try {
      SpeechSettings set = settings.speech();
      List<SpeechProblem> problems = set.problems();
      if (!problems.isEmpty()) {
        return new SpeechSetup(Listening.NONE, "off, " + problems.getFirst().what());
      }
      SpeechServer server = new SpeechServer(set, clock);
      SoundConversion conversion =
          Ffmpeg.onPath().<SoundConversion>map(Ffmpeg::new).orElse(SoundConversion.NONE);
      return new SpeechSetup(
          new Listening(server, conversion, places, set.deadline()), server.name());
    } catch (Refusal refused) {
      return new SpeechSetup(Listening.NONE, "off, " + refused.line());
    }
  }

  /** Who listens. */
  public Listening listening() {
    return listening;
  }

  /** The server's model, or {@code off} and why. */
  public String state() {
    return state;
  }

  /** Whether somebody set one up, well or not. */
  public boolean isWanted() {
    return this != OFF;
  }
}
