package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Recording;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.listening.Listening;
import dev.bonafide.listening.SoundConversion;
import dev.bonafide.listening.SpeechAnswer;
import dev.bonafide.listening.SpeechToText;
import dev.bonafide.listening.SpokenPassage;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text as {@link PlainDesk} does. What begins as Ogg is a recording, in which someone says
 * what stands behind that; it is listened to once a server is set.
 */
public final class RecordingDesk implements AttachmentReader {
  private static final String OGG = "OggS ";

  private final List<String> heard = new ArrayList<>();
  private final Listening server =
      new Listening(new Server(), SoundConversion.NONE, 1, Duration.ofMinutes(1));
  private Listening listening = Listening.NONE;
  private boolean isBroken;
  private int tooSlow;

  /** A recording of someone who says something. */
  public static byte[] saying(String words) {
    return (OGG + words).getBytes(StandardCharsets.UTF_8);
  }

  /** Has recordings listened to from now on. */
  public void listen() {
    listening = server;
  }

  /** Has the server fail from now on. */
  public void fail() {
    isBroken = true;
  }

  /** Has so many looks at files take too long. */
  public void slow(int looks) {
    tooSlow = looks;
  }

  /** What was sent to the server, in words. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  @Override
  public Listening listening() {
    return listening;
  }

  @Override
  public long largest() {
    return PlainDesk.OF_64_KB.largest();
  }

  @Override
  public List<Exhibit> open(String name, byte[] content) {
    if (tooSlow > 0) {
      tooSlow--;
      throw new UnreadableExhibit(name, "took longer to read than 8 s", true);
    }
    return new String(content, StandardCharsets.UTF_8).startsWith(OGG) && listening == server
        ? List.of(Exhibit.recorded(name, null, new Recording(content, "ogg")))
        : PlainDesk.OF_64_KB.open(name, content);
  }

  /** Says what stands in a recording. */
  private final class Server implements SpeechToText {
    @Override
    public String name() {
      return "speech/test";
    }

    @Override
    public int largest() {
      return Math.toIntExact(PlainDesk.OF_64_KB.largest());
    }

    @Override
    public SpeechAnswer listen(Recording recording, Duration within) {
      String words = new String(recording.bytes(), StandardCharsets.UTF_8).substring(OGG.length());
      heard.add(words);
      return isBroken
          ? new SpeechAnswer.Unheard("is a recording that was not transcribed: the server failed")
          : new SpeechAnswer.Said(List.of(new SpokenPassage(null, null, words)));
    }
  }
}
