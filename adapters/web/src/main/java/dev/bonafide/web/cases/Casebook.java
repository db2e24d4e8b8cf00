package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.CaseLedger;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.linkage.CaseLinks;
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

  /** Counts the cases of each kind. Shows none of them. */
  List<CaseCount> counts();

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

  /** Finds linked cases. Shows nothing. */
  CaseLinks links();

  /** A case to work with, as long as its words are there. Shows nothing. */
  default Optional<CaseHistory> open(long number) {
    return find(new CaseId(Tenant.LOCAL, number));
  }

  /**
   * Notes that a report of a case was made for someone.
   *
   * @param sent what went to language models for it
   */
  void reported(CaseHistory history, String by, List<SentRequest> sent);
}
