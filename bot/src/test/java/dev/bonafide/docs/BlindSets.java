package dev.bonafide.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All fresh blind sets that were screened with rules alone and with readers instead of a language
 * model, taken together, as the table of how often it is right has them.
 */
record BlindSets(Counts rules, Counts readers) {
  private static final Pattern FRESH = Pattern.compile("(?s)<!-- fresh -->(.+?)<!-- /fresh -->");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| ([^|:,]+)[^|]*? \\| (\\d+) of (\\d+) \\| (\\d+) of (\\d+) \\| [^|]+ \\|$");
  private static final String WITH_READERS = ", with readers |";

  /** How many of how many frauds and honest people were asked or stopped. */
  record Counts(Share frauds, Share honest) {}

  private record Row(String set, boolean isRead, Counts counts) {}

  /** The sets of the page that have a row with readers, too. */
  static BlindSets of(String page) {
    Matcher fresh = FRESH.matcher(page);
    if (!fresh.find()) {
      throw new IllegalArgumentException("no table of fresh sets");
    }
    List<Row> rows = rows(fresh.group(1));
    List<String> read = rows.stream().filter(Row::isRead).map(Row::set).toList();
    List<Row> both = rows.stream().filter(row -> read.contains(row.set())).toList();
    return new BlindSets(
        sum(both.stream().filter(row -> !row.isRead()).toList()),
        sum(both.stream().filter(Row::isRead).toList()));
  }

  private static List<Row> rows(String table) {
    List<Row> rows = new ArrayList<>();
    Matcher row = ROW.matcher(table);
    while (row.find()) {
      rows.add(
          new Row(
              row.group(1),
              row.group().contains(WITH_READERS),
              new Counts(share(row, 2), share(row, 4))));
    }
    return rows;
  }

  private static Share share(Matcher row, int at) {
    return new Share(Integer.parseInt(row.group(at)), Integer.parseInt(row.group(at + 1)));
  }

  private static Counts sum(List<Row> rows) {
    return new Counts(sum(rows, Counts::frauds), sum(rows, Counts::honest));
  }

  private static Share sum(List<Row> rows, Function<Counts, Share> of) {
    List<Share> shares = rows.stream().map(Row::counts).map(of).toList();
    return new Share(
        shares.stream().mapToInt(Share::some).sum(), shares.stream().mapToInt(Share::all).sum());
  }

  /** What the page must show of them together. */
  List<String> rows() {
    return List.of(
        row("frauds seen", rules.frauds(), readers.frauds()),
        row("honest, asked", rules.honest(), readers.honest()));
  }

  private static String row(String of, Share rules, Share readers) {
    return "| %s | %s | %s |".formatted(of, told(rules), told(readers));
  }

  private static String told(Share share) {
    String counts = share.some() + " of " + share.all();
    double part = (double) share.some() / share.all();
    return part == 0 || part == 1 ? counts : String.format(Locale.ROOT, "%s (%.2f)", counts, part);
  }

  String sentence() {
    return ("Of 100 honest people, about %d are asked something because of a rule. Of 100 frauds,"
            + " about %d are seen by rules alone, and about %d with a language model.")
        .formatted(hundred(rules.honest()), hundred(rules.frauds()), hundred(readers.frauds()));
  }

  String properties() {
    return "asked.rules = %d\nmissed.rules = %d\nmissed.model = %d\n"
        .formatted(
            hundred(rules.honest()),
            100 - hundred(rules.frauds()),
            100 - hundred(readers.frauds()));
  }

  /** So few cases say neither "none" nor "all": one of them is taken for the other kind. */
  private static long hundred(Share share) {
    int some = Math.clamp(share.some(), 1, share.all() - 1);
    return Math.clamp(Math.round(100.0 * some / share.all()), 1, 99);
  }
}
