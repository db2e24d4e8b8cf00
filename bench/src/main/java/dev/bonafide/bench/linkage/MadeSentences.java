package dev.bonafide.bench.linkage;

import java.util.ArrayList;
import java.util.List;

/** Sentences as they stand in résumés and answers, put together from parts. */
final class MadeSentences {
  private static final List<String> VERBS =
      words(
          "designed built rewrote maintained migrated operated automated refactored shipped"
              + " prototyped documented profiled hardened extended simplified replaced integrated"
              + " monitored deployed tested scaled debugged led introduced");
  private static final List<String> KINDS =
      words(
          "internal distributed legacy mobile reactive offline multi-tenant regional nightly"
              + " customer-facing event-driven streaming self-service compliance reporting public"
              + " partner encrypted");
  private static final List<String> THINGS =
      words(
          "billing checkout search scheduling messaging onboarding payments inventory routing"
              + " pricing notification analytics ticketing payroll insurance booking logistics"
              + " telemetry catalog identity loyalty settlement underwriting telemedicine");
  private static final List<String> FORMS =
      words(
          "platform pipeline service dashboard gateway library scheduler backend portal engine"
              + " exporter warehouse simulator console toolkit broker crawler planner");
  private static final List<String> TECH =
      words(
          "Kotlin TypeScript Postgres Kafka Kubernetes Terraform React Django Rails Elixir Redis"
              + " Spark Airflow GraphQL Flink Svelte Swift Flutter Golang Rust Cassandra Snowflake"
              + " ClickHouse RabbitMQ Jenkins Ansible Grafana Prometheus Hadoop Angular Vue Symfony"
              + " Laravel Solidity Hardhat OpenSearch Neo4j MongoDB Nginx Istio");
  private static final List<String> USERS =
      words(
          "pharmacies hospitals dispatchers merchants accountants teachers drivers tenants brokers"
              + " warehouses auditors analysts municipalities farmers airlines insurers retailers"
              + " couriers landlords universities");
  private static final List<String> RESULTS =
      List.of(
          "cutting nightly batch time from %d hours to %d minutes",
          "reducing failed deliveries by %d percent within %d months",
          "so that %d regional teams could release without waiting for each other",
          "which raised weekly active usage by %d percent",
          "bringing median latency down to %d milliseconds",
          "saving about %d thousand dollars of hosting every quarter",
          "after an outage that had blocked %d customers for a weekend",
          "with %d engineers in three time zones",
          "and wrote the runbook that on-call people still follow",
          "and taught the support staff how to read its traces");
  private static final List<String> SMALL =
      words("the a of to and in that with for it on we was when so as from they after because");

  /**
   * Words of the language beside those above: the last is used 270 times as rarely as the first.
   */
  private static final int VOCABULARY = 8_000;

  private static final int MOST_USED = 30;

  private final Chance chance;
  private final List<String> vocabulary = new ArrayList<>();

  MadeSentences(Chance chance, MadeNames names) {
    this.chance = chance;
    for (int word = 0; word < VOCABULARY; word++) {
      vocabulary.add(names.word(3));
    }
  }

  private String used() {
    double share = Math.pow((double) VOCABULARY / MOST_USED, chance.share());
    return vocabulary.get(Math.min(VOCABULARY - 1, (int) (MOST_USED * share) - MOST_USED));
  }

  /** So many words of the language, half of them only to hold it together. */
  private String prose(int words) {
    List<String> prose = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      if (chance.of(0.7)) {
        prose.add(chance.one(SMALL));
      }
      prose.add(used());
    }
    return String.join(" ", prose);
  }

  private static List<String> words(String all) {
    return List.of(all.split(" ", -1));
  }

  /** Of a résumé. */
  String achievement() {
    String verb = chance.one(VERBS);
    String object = "%s %s %s".formatted(chance.one(KINDS), chance.one(THINGS), chance.one(FORMS));
    String end =
        chance.of(0.3)
            ? chance.one(RESULTS).formatted(chance.between(2, 90), chance.between(2, 60))
            : prose(chance.between(2, 6));
    return "%s a %s for %s with %s, %s."
        .formatted(
            capitalized(verb), object, chance.one(USERS), chance.one(TECH) + " " + used(), end);
  }

  /** Of an interview. */
  String answer() {
    return "I %s the %s %s with %s %s."
        .formatted(
            chance.one(VERBS),
            chance.one(THINGS),
            prose(chance.between(3, 6)),
            chance.one(TECH),
            prose(chance.between(2, 5)));
  }

  /** The same with up to so many words exchanged, dropped or added, and other numbers. */
  String changed(String sentence, int changes) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
    for (int change = 0; change < changes; change++) {
      int at = chance.between(1, words.size() - 2);
      switch (chance.below(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, chance.one(KINDS));
        default ->
            words.set(at, chance.one(List.of(TECH, KINDS, USERS, THINGS).get(chance.below(4))));
      }
    }
    words.replaceAll(word -> word.matches("\\d+") ? chance.digits(2) : word);
    return String.join(" ", words);
  }

  static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
