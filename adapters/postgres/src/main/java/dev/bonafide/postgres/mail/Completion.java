package dev.bonafide.postgres.mail;

import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import java.time.Instant;
import java.util.Optional;

/**
 * Ends or puts off a conversation's task after a round. Whether anything is left is read under the
 * lock that storing a receipt takes too: a receipt is either seen here, or finds the task gone and
 * enters a new one.
 */
final class Completion {
  private final Database database;
  private final Conversations conversations;
  private final DueTimes dueTimes;
  private final TaskTable tasks;

  Completion(Database database) {
    this.database = database;
    this.conversations = new Conversations(database);
    this.dueTimes = new DueTimes(conversations);
    this.tasks = new TaskTable(database.sql());
  }

  /** When the conversation is woken next. */
  Optional<Instant> complete(Address address, long version) {
    return database.in(
        address.tenant(),
        () -> {
          conversations.lockLazily(address);
          Optional<Instant> next = dueTimes.next(address);
          tasks.complete(Instance.of(address), version, next);
          return next;
        });
  }
}
