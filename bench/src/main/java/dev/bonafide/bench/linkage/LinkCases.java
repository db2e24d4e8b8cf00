package dev.bonafide.bench.linkage;

import static java.util.Objects.requireNonNull;

import dev.bonafide.bot.secret.Seal;
import dev.bonafide.bot.secret.SecretMasterKey;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.TraitSource;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import dev.bonafide.postgres.casefile.PostgresCaseLinks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Stores generated cases as the server does, looks at each, counts planted and false links, then
 * grows the tenant and measures the look: {@code LinkCases SEED CASES GROWN FOLDER}.
 */
public final class LinkCases {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final int BATCH = 50;
  private static final int LOOKS = 20_000;

  private final Database database;
  private final List<MadeCase> cases;
  private final long[] numbers;
  private final Map<Long, Integer> places = new ConcurrentHashMap<>();

  private LinkCases(Database database, List<MadeCase> cases) {
    this.database = database;
    this.cases = cases;
    this.numbers = new long[cases.size()];
  }

  public static void main(String[] arguments) {
    List<MadeCase> cases =
        MadeCases.of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
    SecretMasterKey key = new SecretMasterKey(Seal.of("a".repeat(64)).orElseThrow());
    try (Database database = Database.in(Path.of(arguments[3])).sealedBy(key)) {
      LinkCases all = new LinkCases(database, cases);
      all.store(TuneLinks.source());
      GrownTenant tenant = new GrownTenant(database);
      tenant.tidy();
      Looks looks = new Looks();
      System.out.println(new LinkFigures(cases).of(at -> all.look(at, looks)).told());
      System.out.println(looks.told(cases.size() + " cases"));
      tenant.grow(Integer.parseInt(arguments[2]) / cases.size(), all.highest());
      System.out.println(tenant.told());
      Chance chance = new Chance(7);
      for (String what : List.of("first looks", "more looks")) {
        Looks grown = new Looks();
        for (int look = 0; look < LOOKS; look++) {
          long number = 1 + (long) (chance.share() * tenant.highest());
          grown.of(() -> all.links(number));
        }
        System.out.println(grown.told(what + " at " + arguments[2] + " cases"));
      }
    }
  }

  private void store(TraitSource source) {
    PostgresCaseFiles files = new PostgresCaseFiles(database, _ -> {}, (_, _) -> {}, source);
    IntStream.range(0, (cases.size() + BATCH - 1) / BATCH)
        .parallel()
        .forEach(
            batch -> database.transactions().run(Tenant.LOCAL, () -> store(files, batch * BATCH)));
  }

  private void store(PostgresCaseFiles files, int from) {
    for (int at = from; at < Math.min(from + BATCH, cases.size()); at++) {
      CaseId id = files.open(Tenant.LOCAL, "made " + at, AT);
      files.append(id, new Entry.HandedIn(AT, "bench", cases.get(at).submission()));
      numbers[at] = id.number();
      places.put(id.number(), at);
    }
  }

  private long highest() {
    return places.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** The links of the case at a place, by the places of the others. */
  private List<CaseLink> look(int at, Looks looks) {
    return looks.of(() -> links(numbers[at])).stream()
        .map(link -> new CaseLink(place(link.other()), link.strength(), link.because()))
        .toList();
  }

  private int place(long number) {
    return requireNonNull(places.get(number), "only made cases are stored");
  }

  private List<CaseLink> links(long number) {
    return new PostgresCaseLinks(database).of(new CaseId(Tenant.LOCAL, number));
  }
}
