package dev.bonafide.bot.hiring;

import dev.bonafide.bot.Setting;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.webhook.NetworkAddresses;
import dev.bonafide.hiring.transcript.ZoomDownload;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.time.Duration;
import java.time.InstantSource;
import okhttp3.HttpUrl;

/** Builds what works on transcripts. Only who wants them loads this class, and the libraries. */
public final class TranscriptOpening {
  private TranscriptOpening() {}

  /**
   * One that hands transcripts to cases; who works on those looks for them every second.
   *
   * @param deadline for fetching one
   */
  public static TranscriptHandler handler(
      Settings settings, Duration deadline, Database database, InstantSource clock) {
    return new TranscriptHandler(
        ExpectingCases.in(database, new PostgresCaseFiles(database)),
        download(settings, clock),
        deadline,
        new PostgresInbox(database, () -> {}),
        clock);
  }

  static ZoomDownload download(Settings settings, InstantSource clock) {
    return new ZoomDownload(
        HttpUrl.get(settings.text(Setting.BONAFIDE_ZOOM_DOWNLOAD_URL)),
        settings.limits().bytes(),
        NetworkAddresses::isPublic,
        clock);
  }
}
