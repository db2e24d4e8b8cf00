package dev.bonafide.model.provider;

/**
 * To whom one speaks. The key is kept out of every message, {@link #toString} included.
 *
 * @param base address, without a slash at its end
 * @param isTheirs whether it is the provider itself, and not another that speaks as it does
 * @param key empty for none
 */
public record ProviderEndpoint(String base, boolean isTheirs, String model, String key) {

  @Override
  public String toString() {
    return "Line[base=" + base + ", model=" + model + "]";
  }
}
