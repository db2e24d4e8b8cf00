package dev.bonafide.conversation.evidence;

import dev.bonafide.account.AccountLink;
import dev.bonafide.account.AccountSource;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.text.LinkWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The accounts that someone links to as they ask, and those that a case was read from before. Only
 * the words of who asks count, and their notes: what the subject links to may be anyone's.
 */
public final class LinkedAccounts {
  /** Each look takes many requests. */
  static final int MOST = 3;

  private LinkedAccounts() {}

  /**
   * What was gathered, with what is to be seen of the accounts by now.
   *
   * @param said by who asks
   * @param known what was ever handed in to the case
   */
  public static Submission joined(
      String said, Submission known, AccountSource source, Submission gathered) {
    List<Submission> all = new ArrayList<>();
    all.add(unlinked(gathered));
    List<String> words = new ArrayList<>(List.of(said));
    notes(gathered).map(Exhibit::text).forEach(words::add);
    links(words, known).forEach(link -> all.add(source.read(link)));
    return SubmissionMerge.of(all);
  }

  /**
   * An account that is known is looked at by its number, and each once. A login that it gave up
   * means the same account: a person who took that login since is someone else.
   */
  private static List<AccountLink> links(List<String> words, Submission known) {
    Map<String, AccountLink> byNumber = new LinkedHashMap<>();
    Set<String> logins = new HashSet<>();
    known.records().stream()
        .flatMap(record -> AccountLink.of(record).stream())
        .forEach(
            link -> {
              byNumber.put(link.number(), link);
              logins.add(link.login());
            });
    List<AccountLink> links = new ArrayList<>(byNumber.values());
    words.stream()
        .flatMap(LinkWords::in)
        .flatMap(word -> AccountLink.of(word).stream())
        .filter(link -> logins.add(link.login()))
        .forEach(links::add);
    // Those that were named last are what someone wants to know of now.
    return links.subList(Math.max(0, links.size() - MOST), links.size());
  }

  /** The same text without links to accounts. */
  public static String without(String text) {
    return LinkWords.without(word -> AccountLink.of(word).isPresent(), text);
  }

  private static Submission unlinked(Submission gathered) {
    return gathered.holding(
        gathered.exhibits().stream().flatMap(LinkedAccounts::unlinked).toList());
  }

  private static Stream<Exhibit> unlinked(Exhibit exhibit) {
    if (exhibit.kind() != ExhibitKind.NOTE || !exhibit.turns().isEmpty()) {
      return Stream.of(exhibit);
    }
    String rest = without(exhibit.text());
    boolean isSame = rest.equals(exhibit.text().strip());
    return isSame
        ? Stream.of(exhibit)
        : rest.isEmpty()
            ? Stream.empty()
            : Stream.of(Exhibit.of(exhibit.name(), ExhibitKind.NOTE, rest).likeIn(exhibit));
  }

  private static Stream<Exhibit> notes(Submission gathered) {
    return gathered.exhibits().stream().filter(one -> one.kind() == ExhibitKind.NOTE);
  }
}
