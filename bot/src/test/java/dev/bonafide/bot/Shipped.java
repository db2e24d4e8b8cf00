package dev.bonafide.bot;

import dev.bonafide.terminal.Engine;

/** The mind with the rules that are shipped, made ready once for all tests: it is large. */
public final class Shipped {
  public static final EngineFactory MIND = new EngineFactory();
  public static final Engine.Catalogue CATALOGUE = MIND.catalogue(MIND.rules());

  private Shipped() {}
}
