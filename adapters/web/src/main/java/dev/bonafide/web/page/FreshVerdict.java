package dev.bonafide.web.page;

import dev.bonafide.casefile.Submission;
import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.web.screening.Screened;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/**
 * A verdict that someone just got. No one has decided to keep the case.
 *
 * @param filled the form that led to it
 * @param whole whether everything that was handed in stands in the form
 * @param meant what the reviewer may mean by a note that nothing was found in
 */
public record FreshVerdict(
    Submission handedIn, Screened screened, Filled filled, boolean whole, List<RedFlag> meant) {
  public FreshVerdict {
    meant = List.copyOf(meant);
  }

  /** The same, of which it is noted already what was sent to models. */
  Screened noted() {
    return new Screened(screened.examination(), screened.particulars(), List.of());
  }

  /**
   * The page that shows it.
   *
   * @param held the name by which it is kept
   * @param problem why it could not be kept; empty where no one tried
   * @param book in whose language it is
   */
  ModelAndView page(String held, String problem, Phrasebook book) {
    return new ModelAndView("verdict")
        .addObject("shown", VerdictView.of(screened.judgement(), handedIn.warnings(), meant, book))
        .addObject("filled", filled)
        .addObject("whole", whole)
        .addObject("held", held)
        .addObject("problem", problem);
  }
}
