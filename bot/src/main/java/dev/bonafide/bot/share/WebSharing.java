package dev.bonafide.bot.share;

import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.documents.shape.SharingJson;
import dev.bonafide.postgres.Database;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.sharing.Distrusted;
import dev.bonafide.sharing.OfferedIndicators;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.cases.SharedFile;
import dev.bonafide.web.cases.TakenBundle;
import dev.bonafide.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** Shares this machine's own cases, and takes in what friends share. */
public final class WebSharing implements CaseSharing {
  private final Sharer sharer;
  private final Receiver receiver;
  private final InstantSource clock;

  public WebSharing(Database database, ShippedDistribution distribution, InstantSource clock) {
    this.sharer = new Sharer(database, distribution, Tenant.LOCAL);
    this.receiver = new Receiver(database, distribution.commonValues());
    this.clock = clock;
  }

  @Override
  public OfferedIndicators review(long number, String by) {
    try {
      return sharer.review(number, by, clock.instant()).offers();
    } catch (NotShared refused) {
      throw problem(refused);
    }
  }

  @Override
  public SharedFile share(long number, String body, String by) {
    Instant now = clock.instant();
    try {
      SharingJson.Choice choice = SharingJson.choice(body);
      ShareFormat format =
          ShareFormat.of(choice.format())
              .orElseThrow(() -> new Problem(400, "The format must be stix or csv."));
      List<Reviewed> reviewed = List.of(sharer.review(number, by, now));
      Bundle bundle = sharer.share(reviewed, choice.include(), format, by, now);
      return new SharedFile(
          bundle.file(), bundle.content(), bundle.signature(), bundle.indicators());
    } catch (UnreadableExhibit e) {
      throw new Problem(400, e.exhibit() + ": " + e.reason());
    } catch (NotShared refused) {
      throw problem(refused);
    }
  }

  @Override
  public TakenBundle take(String body, String by) {
    try {
      SharingJson.SignedText signed = SharingJson.signed(body);
      Receiver.Received received =
          receiver.take(
              signed.bundle().getBytes(StandardCharsets.UTF_8),
              signed.signature(),
              by,
              clock.instant());
      return new TakenBundle(
          received.from(),
          received.at(),
          received.indicators(),
          received.added(),
          received.removed(),
          received.leftOut());
    } catch (UnreadableExhibit e) {
      throw new Problem(400, e.exhibit() + ": " + e.reason());
    } catch (Distrusted refused) {
      throw new Problem(422, "The bundle is refused: " + refused.why() + ".");
    }
  }

  private static Problem problem(NotShared refused) {
    return new Problem(refused.isMissing() ? 404 : 409, sentence(refused.sentence()));
  }

  private static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }
}
