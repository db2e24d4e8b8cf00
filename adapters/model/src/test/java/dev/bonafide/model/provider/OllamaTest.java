package dev.bonafide.model.provider;

import dev.bonafide.consultation.Model;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.ModelContract;

class OllamaTest extends ModelContract {

  OllamaTest() {
    super(FakeModel.ollama());
  }

  @Override
  protected Model model(String url, String key, String model, int retries) {
    return Fakes.model(new Ollama(), new ProviderEndpoint(url, true, model, key), retries);
  }

  @Override
  protected boolean wantsKey() {
    return false;
  }

  @Override
  protected boolean declines() {
    return false;
  }
}
