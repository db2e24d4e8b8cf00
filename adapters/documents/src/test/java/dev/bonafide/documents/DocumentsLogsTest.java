package dev.bonafide.documents;

import dev.bonafide.testkit.log.LogWatchContract;
import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

/** What the tests of this module log is held, by the libraries' own two ways as well. */
class DocumentsLogsTest extends LogWatchContract {
  private static final String LIBRARY = "org.some.Library";

  @Test
  void what_is_logged_by_the_way_of_poi_is_held() {
    LogManager.getLogger(LIBRARY).warn("heard from {}", ADDRESS);
    isHeldOf(LIBRARY);
  }

  @Test
  void what_is_logged_by_the_way_of_pdfbox_is_held() {
    LogFactory.getLog(LIBRARY).warn("heard from " + ADDRESS);
    isHeldOf(LIBRARY);
  }
}
