package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;

/** Looks for someone in mail that is under way or was given up. */
record MailSearch(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(MailSearch.class, "mail-search");

  private static final int PAGE = 200;

  private static final String MESSAGES = QUERIES.text("messages");

  private static final String REPLIES = QUERIES.text("replies");

  List<FoundMail> messages(Tenant tenant, PersonSought person) {
    return found(MESSAGES, tenant, person);
  }

  List<FoundMail> replies(Tenant tenant, PersonSought person) {
    return found(REPLIES, tenant, person);
  }

  private List<FoundMail> found(String statement, Tenant tenant, PersonSought person) {
    List<FoundMail> found = new ArrayList<>();
    String after = "";
    List<FoundMail> page;
    do {
      page = page(statement, tenant, after);
      page.stream()
          .filter(mail -> person.isIn(mail.key()) || person.isIn(mail.words()))
          .forEach(found::add);
      after = page.isEmpty() ? after : page.getLast().key();
    } while (page.size() == PAGE);
    return found;
  }

  private List<FoundMail> page(String statement, Tenant tenant, String after) {
    return database
        .about(tenant, statement)
        .param("after", after)
        .param("most", PAGE)
        .list(row -> new FoundMail(row.text("key"), row.words("words")));
  }
}
