package dev.bonafide.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blind cases that were screened with rules alone and with readers in the place of a language
 * model, as the table of how often it is right has them.
 */
record BlindSet(Row rules, Row readers) {
  private static final String WITH_READERS = ", with readers";

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (.+?) \\| (\\d+) of (\\d+) \\| (\\d+) of (\\d+) \\| ");

  private static final Pattern NAME = Pattern.compile("^`[^`]+`");

  /** A row of the table: how many of how many frauds and honest cases were asked or stopped. */
  record Row(String cases, Share frauds, Share honest) {

    String name() {
      Matcher name = NAME.matcher(cases);
      return name.find() ? name.group() : cases;
    }

    boolean isReadWithModel() {
      return cases.endsWith(WITH_READERS);
    }
  }

  /** The set whose row with readers is the lowest in a table. */
  static BlindSet last(String table) {
    List<Row> rows = new ArrayList<>();
    Matcher row = ROW.matcher(table);
    while (row.find()) {
      rows.add(new Row(row.group(1), share(row, 2), share(row, 4)));
    }
    Row readers = rows.stream().filter(Row::isReadWithModel).toList().getLast();
    Row rules =
        rows.stream()
            .filter(one -> !one.isReadWithModel() && one.name().equals(readers.name()))
            .toList()
            .getLast();
    return new BlindSet(rules, readers);
  }

  private static Share share(Matcher row, int at) {
    return new Share(Integer.parseInt(row.group(at)), Integer.parseInt(row.group(at + 1)));
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
    return Math.round(100.0 * some / share.all());
  }
}
