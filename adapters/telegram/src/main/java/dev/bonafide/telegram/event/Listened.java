package dev.bonafide.telegram.event;

import dev.bonafide.mail.Address;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is remembered of listening beyond this process. */
public interface Listened {

  /** Remembers nothing. */
  Listened NOTHING =
      new Listened() {
        @Override
        public Optional<Instant> last() {
          return Optional.empty();
        }

        @Override
        public void note(Instant at) {}

        @Override
        public List<Address> to(Instant since, int most) {
          return List.of();
        }
      };

  /** When all was heard that there was; empty before the first time. */
  Optional<Instant> last();

  /** All was heard that there was at this time. */
  void note(Instant at);

  /** The chats from which something came since, the latest first. */
  List<Address> to(Instant since, int most);
}
