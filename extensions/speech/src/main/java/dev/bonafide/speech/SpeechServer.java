package dev.bonafide.speech;

import dev.bonafide.casefile.Recording;
import dev.bonafide.http.ApiCalls;
import dev.bonafide.http.ApiReply;
import dev.bonafide.http.CallBudget;
import dev.bonafide.http.CallFailure;
import dev.bonafide.http.CallPolicy;
import dev.bonafide.http.CallRefusal;
import dev.bonafide.http.ReplyBody;
import dev.bonafide.http.Waiting;
import dev.bonafide.listening.SpeechAnswer;
import dev.bonafide.listening.SpeechToText;
import dev.bonafide.listening.SpokenPassage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Asks a server. What fails and may pass is tried twice more, as long as there is time; what a
 * server refuses is not. A redirect is not followed: it would take the recording and the key
 * elsewhere.
 */
final class SpeechServer implements SpeechToText, AutoCloseable {
  private static final int TRIES = 3;

  /** A day of speech with all that a server says of it has less. */
  private static final ReplyBody WHOLE = ReplyBody.whole(8 << 20);

  private final SpeechSettings settings;
  private final InstantSource clock;
  private final ApiCalls calls;

  /**
   * Asks the server of the settings.
   *
   * @param settings without problems
   */
  SpeechServer(SpeechSettings settings, InstantSource clock) {
    this(settings, clock, Waiting.REAL);
  }

  SpeechServer(SpeechSettings settings, InstantSource clock, Waiting waiting) {
    this.settings = settings;
    this.clock = clock;
    CallPolicy policy =
        CallPolicy.of(TRIES)
            .refusal(
                reply ->
                    !reply.isSuccess() && trouble(reply) == SpeechTrouble.CREDIT
                        ? CallRefusal.NONE
                        : CallRefusal.of(reply));
    this.calls = new ApiCalls(policy, clock, waiting);
  }

  @Override
  public String name() {
    return "speech/" + settings.usedModel();
  }

  @Override
  public int largest() {
    return settings.largest();
  }

  @Override
  public SpeechAnswer listen(Recording recording, Duration within) {
    try {
      return new SpeechAnswer.Said(transcript(recording, within));
    } catch (SpeechFailure e) {
      String why = "is a recording that was not transcribed: " + e.trouble().what();
      return e.trouble() == SpeechTrouble.REQUEST
          ? new SpeechAnswer.Unfit(why)
          : new SpeechAnswer.Unheard(why);
    }
  }

  /** The same, with what is to be done where it fails. */
  List<SpokenPassage> transcript(Recording recording, Duration within) throws SpeechFailure {
    try {
      ApiReply reply =
          calls.ask(SpeechRequest.of(recording, settings), WHOLE, CallBudget.of(clock, within));
      if (reply.status() != 200) {
        throw new SpeechFailure(trouble(reply));
      }
      return passages(reply);
    } catch (CallFailure e) {
      throw new SpeechFailure(SpeechTrouble.of(e.trouble()));
    }
  }

  private static SpeechTrouble trouble(ApiReply reply) {
    return SpeechTrouble.of(reply.status(), reply.text());
  }

  private List<SpokenPassage> passages(ApiReply reply) throws SpeechFailure {
    if (!isText(reply.type())) {
      throw new SpeechFailure();
    }
    String said = reply.text().strip();
    return settings.usedFormat().isSubtitles() && !said.startsWith("{")
        ? TranscriptCues.read(said)
        : TranscriptJson.read(said);
  }

  /** A page, a picture or a sound is no transcript, whatever its status. */
  private static boolean isText(String type) {
    return type.startsWith("application/json")
        || type.startsWith("application/x-subrip")
        || (type.startsWith("text/") && !type.startsWith("text/html"));
  }

  @Override
  public void close() {
    calls.close();
  }
}
