package dev.bonafide.comparison.interview;

/** Something that someone says of their past, and that stays as it is from month to month. */
sealed interface ToldFact permits DegreeYear, HomeForYears, TenureYear, TotalYears {

  /** What it is about: facts about other things exclude each other never. */
  Object about();

  /** Whether both cannot be true of one life. */
  boolean excludes(ToldFact other);
}
