package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.OpenedCase;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.report.LinkSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** To which cases a case is linked, as far as those who read of it may know the other case. */
public record KnownLinks(Platform platform, CaseFiles cases, CaseLinks links, Phrases phrases) {
  /** Most links of one case; no one reads further. */
  private static final int MOST = 10;

  /** A card with what all its readers may know. Its evidence must have been stored. */
  public BotAnswer.Judged beside(BotAnswer.Judged card, Message message) {
    return beside(
        card,
        of(
            card.caseId(),
            other -> platform.isKnownThere(message, other.id(), other.conversation())));
  }

  /** Behind what was verified and what the person being screened says, before what was not read. */
  public BotAnswer.Judged beside(BotAnswer.Judged judged, List<CaseLink> others) {
    if (others.isEmpty()) {
      return judged;
    }
    List<String> notices = new ArrayList<>(judged.notices());
    notices.add(
        Math.min(notices.size(), judged.plain().size()),
        new LinkSentences(phrases.book()).inShort(others.getFirst()));
    return judged.linked(others, notices);
  }

  /** Links whose other case may be known, the one with most in common first. */
  public List<CaseLink> of(CaseId id, Predicate<OpenedCase> isKnown) {
    List<CaseLink> all = links.of(id).stream().limit(MOST).toList();
    Map<Long, OpenedCase> opened =
        cases.opened(id.tenant(), all.stream().map(CaseLink::other).toList()).stream()
            .collect(Collectors.toMap(one -> one.id().number(), Function.identity()));
    return all.stream()
        .filter(link -> opened.containsKey(link.other()))
        .filter(link -> isKnown.test(opened.get(link.other())))
        .toList();
  }
}
