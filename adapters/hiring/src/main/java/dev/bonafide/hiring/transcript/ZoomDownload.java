package dev.bonafide.hiring.transcript;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.hiring.wire.TrackerCalls;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import dev.bonafide.http.CallBudget;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/**
 * Fetches transcripts from Zoom, with the token that came with the notice and lasts a day. The
 * token is sent to Zoom alone.
 *
 * @param own another address from which transcripts may come, for gateways and tests
 * @param largest bytes of one transcript
 * @param isPublic whether an address is out on the internet, where a redirect may lead
 */
public record ZoomDownload(
    HttpUrl own, long largest, Predicate<InetAddress> isPublic, InstantSource clock)
    implements TranscriptSource {
  private static final String ZOOM = "zoom.us";

  @Override
  public FetchedWords words(TranscriptNotice notice, Duration within) {
    HttpUrl url = HttpUrl.parse(notice.url());
    if (url == null || !isZoom(url)) {
      return new FetchedWords.Refused(UnheardMeeting.ELSEWHERE);
    }
    TrackerCalls.Bounds bounds = new TrackerCalls.Bounds(url, Duration.ZERO, largest, isPublic);
    try (TrackerCalls calls = new TrackerCalls(bounds, clock)) {
      byte[] bytes =
          calls.file(notice.url(), "Bearer " + notice.token(), CallBudget.of(clock, within));
      return new FetchedWords.Read(new String(bytes, StandardCharsets.UTF_8));
    } catch (TrackerFailure failure) {
      return refused(failure.trouble());
    }
  }

  private static FetchedWords refused(TrackerTrouble trouble) {
    return switch (trouble) {
      case KEY, SCOPE -> new FetchedWords.Refused(UnheardMeeting.ENDED);
      default -> FetchedWords.of(trouble);
    };
  }

  private boolean isZoom(HttpUrl url) {
    boolean isOwn =
        url.scheme().equals(own.scheme())
            && url.host().equals(own.host())
            && url.port() == own.port();
    return isOwn
        || (url.isHttps()
            && url.port() == 443
            && (url.host().equals(ZOOM) || url.host().endsWith("." + ZOOM)));
  }
}
