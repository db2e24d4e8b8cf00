package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.tenant.CaseTraces;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecord;
import dev.bonafide.postgres.casefile.CaseRecords;
import dev.bonafide.postgres.conversation.PostgresCards.Stated;
import dev.bonafide.postgres.mail.Tombstones;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes away a case, or its words, with everything beside it that would tell of them. */
public final class CaseRemoval {
  private final Database database;
  private final CaseRecords records;
  private final ShownCards cards;
  private final Tombstones tombstones;
  private final CaseTraces traces;
  private final Function<String, List<String>> fired;

  /**
   * @param fired the ids of the rules that a report names
   */
  public CaseRemoval(Database database, CaseTraces traces, Function<String, List<String>> fired) {
    this.database = database;
    this.records = new CaseRecords(database);
    this.cards = new ShownCards(database);
    this.tombstones = new Tombstones(database);
    this.traces = traces;
    this.fired = fired;
  }

  /** Who takes it away, when, and what stands where the case was shown. */
  public record Request(String by, String why, Instant at, CardNotice notice) {}

  /**
   * Takes the words away, and leaves what came of the case.
   *
   * @param before only where no one added to it since; null for in any case
   * @return whether they were there
   */
  public boolean empty(CaseId id, Request request, @Nullable Instant before) {
    return remove(
        id,
        request,
        () -> records.empty(id, request.by(), request.why(), request.at(), before, fired));
  }

  /** Takes the case away, and whether its messages come again; answers whether it was there. */
  public boolean erase(CaseId id, Request request) {
    return remove(id, request, () -> isErased(id, request.by(), request.why(), request.at()));
  }

  /**
   * The same for someone in a chat, in their transaction: the bot, who answers them, changes there
   * what was said.
   */
  public void erase(CaseId id, String by, Instant at, CardNotice notice) {
    database.run(id.tenant(), () -> isRemoved(id, notice, () -> isErased(id, by, "", at), _ -> {}));
  }

  private boolean isErased(CaseId id, String by, String why, Instant at) {
    Optional<CaseRecord> found = records.find(id);
    cards.endGivenUp(id);
    found.ifPresent(one -> tombstones.bury(id, one.history().conversation()));
    return records.erase(id, by, why, at);
  }

  private boolean remove(CaseId id, Request request, BooleanSupplier removing) {
    CardNotice notice = request.notice();
    Consumer<List<Stated>> changing = shown -> cards.change(id, shown, notice, request.at());
    return database.attempt(id.tenant(), () -> isRemoved(id, notice, removing, changing));
  }

  private boolean isRemoved(
      CaseId id, CardNotice notice, BooleanSupplier removing, Consumer<List<Stated>> changing) {
    List<Stated> shown = cards.held(id);
    if (!removing.getAsBoolean()) {
      return false;
    }
    cards.replace(id, shown, notice);
    changing.accept(shown);
    traces.forget(id);
    return true;
  }
}
