package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.bot.Settings;
import dev.bonafide.hiring.transcript.TranscriptSource;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.mail.Chore;
import dev.bonafide.postgres.mail.PostgresInbox;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/** What is done again and again so that transcripts come. Only who wants them loads this class. */
public final class MeetingChores {
  private static final System.Logger LOG = System.getLogger(MeetingChores.class.getName());
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private MeetingChores() {}

  /** Asks Google Meet for the meetings that were named. */
  public static Chore asking(
      Settings settings, Duration deadline, Database database, InstantSource clock) {
    MeetAsking asking =
        new MeetAsking(
            ExpectingCases.in(database, new PostgresCaseFiles(database)),
            TranscriptOpening.meet(settings, clock),
            deadline,
            new PostgresInbox(database, () -> {}),
            clock);
    return new Chore("meet", PAUSE, asking::run);
  }

  /** Has a vendor go on calling. */
  public static Chore staying(MeetingVendor vendor, TranscriptSource source, Duration deadline) {
    return new Chore(
        vendor.system(),
        PAUSE,
        () ->
            source
                .stay(false, deadline)
                .ifPresent(why -> LOG.log(Level.WARNING, "transcripts may stop coming: {0}", why)));
  }
}
