package dev.bonafide.slack.inbound;

import dev.bonafide.slack.api.Installations;
import dev.bonafide.slack.api.SlackPlace;
import dev.bonafide.slack.api.SlackTimestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Remembers until when everything that was said in a workspace was heard, or is kept as a gap. */
final class LastHeard {
  private static final String TOPIC = "slack-heard";
  private static final String KEY = "until";
  private static final int PLACES = 2_000;

  /** Where nothing is remembered, the last that came in before the start tells. */
  private static final Duration LATELY = Duration.ofDays(7);

  private final Notebook memory;
  private final KnownConversations knownConversations;
  private final InstantSource clock;
  private final Map<String, Instant> before = new HashMap<>();

  LastHeard(Notebook memory, KnownConversations knownConversations, InstantSource clock) {
    this.memory = memory;
    this.knownConversations = knownConversations;
    this.clock = clock;
  }

  /** Looks what came in last, before anything comes in now. */
  void begin() {
    for (KnownConversations.Spot spot : spots(LATELY)) {
      before.putIfAbsent(team(spot), spot.at());
    }
  }

  /** Where people spoke to the bot, the latest first. */
  List<KnownConversations.Spot> spots(Duration within) {
    return knownConversations.since(clock.instant().minus(within), PLACES);
  }

  private static String team(KnownConversations.Spot spot) {
    return SlackPlace.of(spot.address()).team();
  }

  /** The workspaces that were ever heard, as far as is known. */
  Set<String> teams(Duration lately) {
    Set<String> teams = new TreeSet<>(memory.teams(TOPIC));
    teams.addAll(before.keySet());
    spots(lately).forEach(spot -> teams.add(team(spot)));
    return teams;
  }

  Optional<Instant> until(String team) {
    return memory
        .kept()
        .get(Installations.Installation.tenant(team), TOPIC, KEY)
        .map(SlackTimestamp::instant)
        .or(() -> Optional.ofNullable(before.get(team)));
  }

  void note(String team, Instant until) {
    memory
        .kept()
        .put(Installations.Installation.tenant(team), TOPIC, KEY, SlackTimestamp.of(until));
  }
}
