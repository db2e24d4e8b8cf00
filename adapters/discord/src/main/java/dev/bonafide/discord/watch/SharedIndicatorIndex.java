package dev.bonafide.discord.watch;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.examination.Identified;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which cases of one server lead to the same wallet, address on the web or group: posts are held
 * together by what stands in them, never by who wrote them, and not by what reaches a person.
 */
public record SharedIndicatorIndex(TenantStore store) {
  private static final Set<String> HELD_TOGETHER_BY = Set.of("wallet", "url", "domain");
  private static final String TOPIC = "leads/";
  private static final String ALIKE = "alike";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int NAMED = 6;

  /** The standing cases that lead to the same as a post, the oldest first. */
  public List<Long> to(Tenant tenant, List<Identified> identifiers, CaseFiles cases) {
    return identifiers.stream()
        .filter(one -> HELD_TOGETHER_BY.contains(one.type()))
        .flatMap(one -> store.all(tenant, topic(tenant, one)).keySet().stream())
        .map(Long::valueOf)
        .distinct()
        .filter(number -> cases.find(new CaseId(tenant, number)).isPresent())
        .sorted()
        .toList();
  }

  /** A case was opened for a post; remembers to what it leads, as fingerprints. */
  void remember(Tenant tenant, long number, List<Identified> identifiers, List<Long> others) {
    identifiers.stream()
        .filter(one -> HELD_TOGETHER_BY.contains(one.type()))
        .forEach(one -> store.put(tenant, topic(tenant, one), Long.toString(number), ""));
    store.put(tenant, ALIKE, Long.toString(number), counted(others));
  }

  /** What stands above a case's card about the others; empty for none. */
  String above(Tenant tenant, long number, Phrasebook book) {
    return line(store.get(tenant, ALIKE, Long.toString(number)).orElse(""), book);
  }

  /** The same of a case that is to be opened. */
  static String line(List<Long> others, Phrasebook book) {
    return line(counted(others), book);
  }

  /** How many there are, and the latest. */
  private static String counted(List<Long> others) {
    List<Long> latest = others.reversed().stream().limit(NAMED).toList();
    return others.size() + " " + latest;
  }

  /** Sentences were stored once, with the same numbers in them. */
  private static String line(String counted, Phrasebook book) {
    List<String> numbers = NUMBER.matcher(counted).results().map(MatchResult::group).toList();
    String named =
        numbers.stream()
            .skip(1)
            .map(number -> book.say("alike.case", number))
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "" : "\n" + book.say("alike", numbers.getFirst(), named);
  }

  /** Forgets to what a case leads. */
  void forget(Tenant tenant, long number) {
    store.removeBelow(tenant, TOPIC, Long.toString(number));
    store.remove(tenant, ALIKE, Long.toString(number));
  }

  private String topic(Tenant tenant, Identified one) {
    return TOPIC + store.fingerprint(tenant, one.type() + " " + one.value());
  }
}
