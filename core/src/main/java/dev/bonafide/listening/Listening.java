package dev.bonafide.listening;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.resource.Sha256;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the recordings of a case listened to, once it is known what of it may be sent away. What is
 * private is not; what is sent is noted before it leaves. A recording that was not listened to is
 * named among the unread, so that the case is no better off for it.
 */
public final class Listening {
  /** Where recordings are refused: no file of a case holds one. */
  public static final Listening NONE =
      new Listening(null, SoundConversion.NONE, 1, Duration.ZERO, System::nanoTime);

  private final @Nullable SpeechToText speech;
  private final SoundConversion conversion;
  private final Semaphore places;
  private final Duration within;
  private final LongSupplier nanos;
  private final RecentlyHeard heard = new RecentlyHeard();

  /**
   * Has a server listen.
   *
   * @param conversion of what the server does not take as it is
   * @param places how many cases may wait for it at a time, so that the others need not
   * @param within for all recordings of one case together
   */
  public Listening(SpeechToText speech, SoundConversion conversion, int places, Duration within) {
    this(speech, conversion, places, within, System::nanoTime);
  }

  Listening(
      @Nullable SpeechToText speech,
      SoundConversion conversion,
      int places,
      Duration within,
      LongSupplier nanos) {
    this.speech = speech;
    this.conversion = conversion;
    this.places = new Semaphore(places);
    this.within = within;
    this.nanos = nanos;
  }

  /** How many bytes a recording may have at most; 0 where none is listened to. */
  public int largest() {
    return speech == null ? 0 : speech.largest();
  }

  /**
   * The same with words in the place of recordings.
   *
   * @param busy what to throw where no place is free; nothing was sent then
   */
  public Submission heard(Submission handedIn, Supplier<? extends RuntimeException> busy) {
    if (handedIn.exhibits().stream().allMatch(exhibit -> exhibit.recording() == null)) {
      return handedIn;
    }
    if (!places.tryAcquire()) {
      throw busy.get();
    }
    try {
      return new Round(handedIn).heard();
    } finally {
      places.release();
    }
  }

  /** One case. */
  private final class Round {
    private final Submission handedIn;
    private final long end = nanos.getAsLong() + within.toNanos();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<String> warnings;
    private final List<String> unread;

    Round(Submission handedIn) {
      this.handedIn = handedIn;
      this.warnings = new ArrayList<>(handedIn.warnings());
      this.unread = new ArrayList<>(handedIn.unread());
    }

    Submission heard() {
      for (Exhibit exhibit : handedIn.exhibits()) {
        Recording recording = exhibit.recording();
        if (recording == null) {
          exhibits.add(exhibit);
        } else {
          take(exhibit, answer(exhibit, recording));
        }
      }
      return handedIn.holding(exhibits, warnings, unread);
    }

    private void take(Exhibit exhibit, SpeechAnswer answer) {
      switch (answer) {
        case SpeechAnswer.Unheard(String why) -> unread.add(exhibit.name() + ": " + why);
        case SpeechAnswer.Unfit(String why) -> unread.add(exhibit.name() + ": " + why);
        case SpeechAnswer.Said(var passages) -> {
          List<SpokenPassage> sure = passages.stream().filter(SpokenPassage::isSure).toList();
          if (!SilenceFillers.areAll(sure)) {
            exhibits.add(SpeechLayout.of(exhibit, passages));
          } else if (sure.size() == passages.size()) {
            warnings.add(exhibit.name() + ": nothing is said in this recording");
          } else {
            unread.add(exhibit.name() + ": is a recording whose words could not be made out");
          }
        }
      }
    }

    private SpeechAnswer answer(Exhibit exhibit, Recording recording) {
      if (speech == null) {
        return new SpeechAnswer.Unheard(
            "is a recording, and no transcription server is configured");
      }
      if (exhibit.isPrivate()) {
        return new SpeechAnswer.Unheard(
            "is a recording, and nothing of this case may be sent to a transcription server");
      }
      if (recording.size() > speech.largest()) {
        return new SpeechAnswer.Unheard(
            "is a recording of more than " + (speech.largest() >> 20) + " MB");
      }
      String digest = digest(recording);
      Optional<SpeechAnswer.Said> known = heard.find(digest);
      return known.isPresent() ? known.get() : asked(speech, recording, digest);
    }

    private SpeechAnswer asked(SpeechToText server, Recording recording, String digest) {
      SpeechAnswer first = sent(server, recording, digest);
      SpeechAnswer answer =
          first instanceof SpeechAnswer.Unfit(String why)
              ? converted(server, recording, why)
              : first;
      if (answer instanceof SpeechAnswer.Said said) {
        heard.keep(digest, said);
      }
      return answer;
    }

    /** Asks once more, with the same sound in another format. */
    private SpeechAnswer converted(SpeechToText server, Recording recording, String why) {
      Duration left = left();
      SoundConversion.Result result =
          left.isPositive()
              ? conversion.convert(recording, server.largest(), left)
              : new SoundConversion.Failed("there was no time left to convert it");
      return switch (result) {
        case SoundConversion.Converted(Recording other) -> sent(server, other, digest(other));
        case SoundConversion.Failed(String reason) ->
            new SpeechAnswer.Unheard(why + ", and " + reason);
      };
    }

    private SpeechAnswer sent(SpeechToText server, Recording recording, String digest) {
      Duration left = left();
      if (!left.isPositive()) {
        return new SpeechAnswer.Unheard(
            "was not transcribed: the recordings of this case take longer than "
                + within.toSeconds()
                + " s");
      }
      SentRequests sent = SentRequests.current();
      SentRequest leaving = new SentRequest(server.name(), digest, recording.size(), "bytes");
      if (!isAnnounced(leaving, sent)) {
        return new SpeechAnswer.Unheard("was not transcribed: the audit trail could not record it");
      }
      SpeechAnswer answer = server.listen(recording, left);
      sent.add(leaving);
      return answer;
    }

    private Duration left() {
      return Duration.ofNanos(end - nanos.getAsLong());
    }
  }

  /** What cannot be noted does not leave. */
  private static boolean isAnnounced(SentRequest leaving, SentRequests sent) {
    try {
      sent.announce(leaving);
      return true;
    } catch (RuntimeException notNoted) {
      return false;
    }
  }

  private static String digest(Recording recording) {
    return HexFormat.of().formatHex(Sha256.of(recording.bytes()));
  }
}
