package dev.bonafide.slack.inbound;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackTimestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gaps that are still to be read, kept until they are. Whatever is written comes before what is
 * removed for it: who dies between the two reads something again, which changes nothing.
 */
record Gaps(Notebook memory) {
  private static final String TOPIC = "slack-gap";
  private static final int PARTS = 4;

  /** Those of all workspaces. */
  List<Gap> all() {
    return memory.teams(TOPIC).stream().flatMap(team -> of(team).stream()).toList();
  }

  private List<Gap> of(String team) {
    List<Gap> gaps = new ArrayList<>();
    memory
        .kept()
        .all(tenant(team), TOPIC)
        .forEach((key, value) -> parsed(team, key, value).ifPresent(gaps::add));
    return gaps;
  }

  /** More of one workspace; each becomes one with those of its place that it touches. */
  void open(String team, Collection<Gap> more) {
    Map<SlackPlace, List<Gap>> known = new HashMap<>();
    of(team).forEach(gap -> known.computeIfAbsent(gap.place(), _ -> new ArrayList<>()).add(gap));
    for (Gap gap : more) {
      List<Gap> touched =
          known.getOrDefault(gap.place(), List.of()).stream().filter(gap::touches).toList();
      Gap whole = touched.stream().reduce(gap, Gap::with);
      put(whole);
      touched.stream().filter(one -> !key(one).equals(key(whole))).forEach(this::remove);
    }
  }

  /** Puts what is left of a gap in its place, unless another process changed it meanwhile. */
  void left(Gap of, Gap left) {
    if (isUnchanged(of)) {
      put(left);
    }
  }

  /** It was read, unless another process made more of it meanwhile. */
  void close(Gap gap) {
    if (isUnchanged(gap)) {
      remove(gap);
    }
  }

  private boolean isUnchanged(Gap gap) {
    return memory
        .kept()
        .get(tenant(gap.place().team()), TOPIC, key(gap))
        .filter(value(gap)::equals)
        .isPresent();
  }

  private void remove(Gap gap) {
    memory.kept().remove(tenant(gap.place().team()), TOPIC, key(gap));
  }

  private void put(Gap gap) {
    memory.kept().put(tenant(gap.place().team()), TOPIC, key(gap), value(gap));
  }

  private static String value(Gap gap) {
    return "%s %d %d %s"
        .formatted(SlackTimestamp.of(gap.until()), gap.weight(), gap.failures(), gap.cursor());
  }

  private static Tenant tenant(String team) {
    return Installations.Installation.tenant(team);
  }

  private static String key(Gap gap) {
    return gap.place().channel() + "/" + gap.place().thread() + "/" + SlackTimestamp.of(gap.from());
  }

  private static Optional<Gap> parsed(String team, String key, String value) {
    String[] where = key.split("/", -1);
    String[] what = value.split(" ", -1);
    if (where.length != PARTS - 1 || what.length != PARTS) {
      return Optional.empty();
    }
    SlackPlace place = new SlackPlace(team, where[0], where[1]);
    Instant from = SlackTimestamp.instant(where[2]);
    Instant until = SlackTimestamp.instant(what[0]);
    return Optional.of(
        new Gap(place, from, until, Integer.parseInt(what[1]), Integer.parseInt(what[2]), what[3]));
  }
}
