package dev.bonafide.bench.linkage;

/** What a ring may share. Those that stand here more often are shared more often. */
enum Material {
  RESUME(24),
  ANSWERS(15),
  WALLET(12),
  PHONE(10),
  HANDLE(8),
  EMAIL(6),
  LOGIN(5),
  RENAMED(4),
  PAGE(5),
  COMMITS(4),
  KEY(3),
  REPOSITORIES(2),
  REFEREES(2);

  private final int share;

  Material(int share) {
    this.share = share;
  }

  static Material of(Chance chance) {
    int at = chance.below(100);
    for (Material one : values()) {
      at -= one.share;
      if (at < 0) {
        return one;
      }
    }
    throw new IllegalStateException("the shares are of a hundred");
  }
}
