package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.CaseLedger;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.linkage.Unlinked;
import java.util.List;
import java.util.Optional;

/**
 * The stored cases of this machine, those of the HTTP API; other tenants' are not there. Whatever
 * shows something of a case notes who saw it.
 */
public interface Casebook extends CaseLedger {

  /**
   * The newest cases that were asked for.
   *
   * @param by who is shown them
   */
  CasePage page(CaseQuery query, String by);

  /**
   * A case, also one whose words went.
   *
   * @param by who is shown it
   */
  Optional<StoredCase> show(long number, String by);

  /**
   * What a case has in common with others; nothing where its words went.
   *
   * @param by who is shown it
   * @return empty where the case is not there
   */
  Optional<CaseLinkage> linkage(long number, String by);

  /**
   * Both at once, as one look.
   *
   * @param by who is shown them
   * @return empty where the case is not there
   */
  Optional<CaseLook> look(long number, String by);

  /** The links of a case that a reviewer took away. Shows nothing. */
  List<Unlinked> unlinked(long number);

  /** A case to work with, as long as its words are there. Shows nothing. */
  default Optional<CaseHistory> open(long number) {
    return find(new CaseId(Tenant.LOCAL, number));
  }

  /**
   * Notes that somebody was shown a part of a case.
   *
   * @param part such as {@code proofs}
   */
  void saw(CaseHistory history, String by, String part);

  /**
   * Notes that a report of a case was made for somebody.
   *
   * @param sent what went to language models for it
   */
  void reported(CaseHistory history, String by, List<SentRequest> sent);
}
