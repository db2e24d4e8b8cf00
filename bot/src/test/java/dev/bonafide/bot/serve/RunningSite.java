package dev.bonafide.bot.serve;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.Shipped;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.bot.TestLimits;
import dev.bonafide.bot.casebook.WebCasebook;
import dev.bonafide.bot.removal.Removals;
import dev.bonafide.bot.setup.KeptSettings;
import dev.bonafide.bot.setup.SetupDesk;
import dev.bonafide.bot.share.ConfirmedCases;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.listening.Listening;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.ReportPrinter;
import dev.bonafide.report.RulePages;
import dev.bonafide.web.Bounds;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.WebSettings;
import dev.bonafide.web.Website;
import dev.bonafide.web.api.Vitals;
import dev.bonafide.web.cases.CaseCount;
import dev.bonafide.web.cases.CaseLinkage;
import dev.bonafide.web.cases.CaseLook;
import dev.bonafide.web.cases.CasePage;
import dev.bonafide.web.cases.CaseQuery;
import dev.bonafide.web.cases.CaseSharing;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.cases.StoredCase;
import dev.bonafide.web.screening.Archive;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.setup.InstallationSetup;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page and the API with the real readers and rules, and nothing that keeps cases. */
final class RunningSite implements AutoCloseable {
  private static final InstallationSetup NO_SETUP =
      new SetupDesk(
          new KeptSettings(Map.of("BONAFIDE_DATA", "target/no-data")),
          InstantSource.system(),
          () -> {});

  private final Website site;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningSite(Website site) {
    this.site = site;
  }

  static RunningSite start() {
    return start(Shipped.DISTRIBUTION);
  }

  /** One within the time that users have. */
  static RunningSite hurried() {
    Forgetful forgetful = new Forgetful();
    return start(
        Shipped.DISTRIBUTION,
        desk(new Settings(Map.of()).limits(), Listening.NONE),
        forgetful,
        forgetful,
        CaseSharing.OFF);
  }

  /** One that asks whom this mind asks. */
  static RunningSite start(ShippedDistribution distribution) {
    Forgetful forgetful = new Forgetful();
    return start(distribution, forgetful, forgetful);
  }

  /** One that keeps cases. */
  static RunningSite keeping(Database all) {
    Database database = all.forVisitors();
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
    CaseFiles cases = new PostgresCaseFiles(database, (_, _) -> {}, Shipped.DISTRIBUTION.traits());
    Removals removals = Removals.of(database, new Settings(Map.of()));
    return start(
        Shipped.DISTRIBUTION,
        desk(Listening.NONE),
        new WebArchive(database, cases, removals, clock),
        new WebCasebook(database, cases, clock),
        new ConfirmedCases(database, Shipped.DISTRIBUTION, clock));
  }

  /** One that has recordings listened to. */
  static RunningSite listening(Listening listening) {
    Forgetful forgetful = new Forgetful();
    return start(Shipped.DISTRIBUTION, desk(listening), forgetful, forgetful, CaseSharing.OFF);
  }

  private static WebDesk desk(Listening listening) {
    return desk(TestLimits.UNHURRIED, listening);
  }

  private static WebDesk desk(IntakeLimits limits, Listening listening) {
    return new WebDesk(limits, listening, Optional.empty(), Optional.empty(), () -> false);
  }

  private static RunningSite start(
      ShippedDistribution distribution, Archive archive, Casebook casebook) {
    return start(distribution, desk(Listening.NONE), archive, casebook, CaseSharing.OFF);
  }

  private static RunningSite start(
      ShippedDistribution distribution,
      WebDesk desk,
      Archive archive,
      Casebook casebook,
      CaseSharing sharing) {
    CatalogueEngine rules = Shipped.ENGINE;
    CatalogueEngine engine = distribution.consultation().map(rules::consulting).orElse(rules);
    WebParts parts =
        new WebParts(
            engine,
            engine.catalogue().rules(),
            desk,
            archive,
            casebook,
            InstantSource.fixed(Instant.EPOCH),
            () -> "an-id",
            List.of(),
            () -> "",
            false,
            Vitals.WELL,
            sharing,
            CaseProver.none(),
            ReportPrinter.NONE,
            new RulePages(engine.catalogue().rules(), List.of()),
            Optional.of(
                new AssistantDoor(
                    engine.catalogue(), TestLimits.UNHURRIED, distribution.version())),
            NO_SETUP);
    Bounds bounds = Bounds.of(1 << 20, 4 << 20);
    return new RunningSite(
        Website.start(
            new WebSettings("127.0.0.1", "0", WebSettings.NONE, "", "", bounds),
            parts,
            ObservationRegistry.NOOP));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(at(path))
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", type));
  }

  HttpResponse<String> delete(String path) {
    return send(HttpRequest.newBuilder(at(path)).DELETE());
  }

  URI address() {
    return site.address().orElseThrow();
  }

  private URI at(String path) {
    return site.address().orElseThrow().resolve(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    site.close();
    client.close();
  }

  /** Keeps nothing. */
  private static final class Forgetful implements Archive, Casebook {
    @Override
    public long keep(String conversation, String by, Submission handedIn, Screened screened) {
      return 1;
    }

    @Override
    public void announce(SentRequest leaving) {}

    @Override
    public void note(List<SentRequest> sent) {}

    @Override
    public void note(Screened unkept) {}

    @Override
    public Optional<Kept> find(String conversation) {
      return Optional.empty();
    }

    @Override
    public boolean wasKept(String conversation) {
      return false;
    }

    @Override
    public boolean wasErased(long number) {
      return false;
    }

    @Override
    public boolean erase(long number, String by) {
      return false;
    }

    @Override
    public CasePage page(CaseQuery query, String by) {
      return new CasePage(List.of(), 0);
    }

    @Override
    public List<CaseCount> counts() {
      return List.of();
    }

    @Override
    public Optional<StoredCase> show(long number, String by) {
      return Optional.empty();
    }

    @Override
    public Optional<CaseLinkage> linkage(long number, String by) {
      return Optional.empty();
    }

    @Override
    public Optional<CaseLook> look(long number, String by) {
      return Optional.empty();
    }

    @Override
    public CaseLinks links() {
      return CaseLinks.NONE;
    }

    @Override
    public Optional<CaseHistory> find(CaseId id) {
      return Optional.empty();
    }

    @Override
    public boolean append(CaseHistory seen, List<Entry> lines, List<AuditEvent> notes) {
      return false;
    }

    @Override
    public void note(AuditEvent event) {}

    @Override
    public void reported(CaseHistory history, String by, List<SentRequest> sent) {}
  }
}
