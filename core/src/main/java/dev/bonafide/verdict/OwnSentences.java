package dev.bonafide.verdict;

import dev.bonafide.check.Outcome;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The findings that add to a sum: each has a sentence that none of the others counts by, since one
 * sentence is one piece of evidence, however many rules read it. Of all such choices the one that
 * comes to most is taken, so another finding, or another place of one, can only add to it.
 */
final class OwnSentences {
  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final double NOTHING = 1e-12;

  private final List<Outcome.Finding> findings;
  private final List<Set<String>> said;
  private final List<Integer> tails = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<Double> gains = new ArrayList<>();

  /** Ways that one more unit can go; beside each stands the way back. */
  private final BitSet open = new BitSet();

  private int nodes = SINK + 1;

  private OwnSentences(List<Outcome.Finding> findings, List<Set<String>> said) {
    this.findings = findings;
    this.said = said;
  }

  /**
   * Those that count.
   *
   * @param said the sentences of each finding; none where it cites no words of the case
   */
  static List<Outcome.Finding> among(
      List<Outcome.Finding> findings, Function<Outcome.Finding, Set<String>> said, Weights table) {
    List<Outcome.Finding> sorted = findings.stream().sorted(Damping.STRONGEST_FIRST).toList();
    List<Set<String>> own =
        new ArrayList<>(
            sorted.stream().<Set<String>>map(one -> new TreeSet<>(said.apply(one))).toList());
    return peel(own) ? sorted : new OwnSentences(sorted, own).best(table);
  }

  /**
   * Frees each finding that alone cites some sentence: by that one it counts in any case.
   *
   * @return whether all of them do
   */
  private static boolean peel(List<Set<String>> said) {
    boolean[] free = new boolean[said.size()];
    for (boolean changed = true; changed; ) {
      changed = false;
      Set<String> alone = citedOnce(said);
      for (int at = 0; at < free.length; at++) {
        Set<String> some = said.get(at);
        if (!free[at] && (some.isEmpty() || some.stream().anyMatch(alone::contains))) {
          free[at] = true;
          changed = true;
          said.set(at, Set.of());
        }
      }
    }
    return IntStream.range(0, free.length).allMatch(at -> free[at]);
  }

  private static Set<String> citedOnce(List<Set<String>> said) {
    Set<String> once = new HashSet<>();
    Set<String> again = new HashSet<>();
    said.forEach(some -> some.stream().filter(one -> !once.add(one)).forEach(again::add));
    once.removeAll(again);
    return once;
  }

  /**
   * A largest flow from sentences through findings to the shares of their groups, one unit through
   * each: as long as some way adds something, what goes along the best one is turned round.
   */
  private List<Outcome.Finding> best(Weights table) {
    int first = nodes;
    nodes += 2 * findings.size();
    connectSentences(first);
    Map<String, List<Integer>> shares = new HashMap<>();
    for (Outcome.Finding finding : findings) {
      List<Integer> group = shares.computeIfAbsent(finding.flag().group(), _ -> new ArrayList<>());
      group.add(nodes++);
      connect(group.getLast(), SINK, 0);
    }
    int[] through = new int[findings.size()];
    for (int at = 0; at < through.length; at++) {
      Outcome.Finding finding = findings.get(at);
      through[at] = connect(first + 2 * at, first + 2 * at + 1, 0);
      double gain = table.of(finding.flag().group(), finding.strength());
      for (int share : shares.getOrDefault(finding.flag().group(), List.of())) {
        connect(first + 2 * at + 1, share, gain);
        gain *= Damping.SHARE;
      }
    }
    while (augment()) {
      Budget.spend(tails.size());
    }
    return IntStream.range(0, through.length)
        .filter(at -> !open.get(through[at]))
        .mapToObj(findings::get)
        .toList();
  }

  private void connectSentences(int first) {
    Map<String, Integer> sentences = new HashMap<>();
    for (int at = 0; at < said.size(); at++) {
      int finding = first + 2 * at;
      if (said.get(at).isEmpty()) {
        connect(SOURCE, finding, 0);
      }
      for (String one : said.get(at)) {
        Integer sentence = sentences.get(one);
        if (sentence == null) {
          sentence = nodes++;
          sentences.put(one, sentence);
          connect(SOURCE, sentence, 0);
        }
        connect(sentence, finding, 0);
      }
    }
  }

  private int connect(int tail, int head, double gain) {
    int way = tails.size();
    tails.addAll(List.of(tail, head));
    heads.addAll(List.of(head, tail));
    gains.addAll(List.of(gain, -gain));
    open.set(way);
    return way;
  }

  /** Sends a unit along the way that adds most, unless none adds anything. */
  private boolean augment() {
    double[] most = new double[nodes];
    int[] by = new int[nodes];
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
    most[SOURCE] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int way = open.nextSetBit(0); way >= 0; way = open.nextSetBit(way + 1)) {
        double gained = most[tails.get(way)] + gains.get(way);
        if (gained > most[heads.get(way)] + NOTHING) {
          most[heads.get(way)] = gained;
          by[heads.get(way)] = way;
          changed = true;
        }
      }
    }
    if (!(most[SINK] > NOTHING)) {
      return false;
    }
    for (int node = SINK; node != SOURCE; node = tails.get(by[node])) {
      open.flip(by[node]);
      open.flip(by[node] ^ 1);
    }
    return true;
  }
}
