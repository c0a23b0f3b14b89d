package org.shiliu.platform.runtime;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;

/**
 * Ends the service when the process that started it is gone: its standard input, a pipe held by the
 * starter, comes to its end. Only when {@code shiliu.lifeline} is {@code stdin}.
 */
public class Lifeline {

  private static final Logger LOG = Logger.getLogger(Lifeline.class);

  void hold(
      @Observes StartupEvent started,
      @ConfigProperty(name = "shiliu.lifeline") Optional<String> kind) {
    if (kind.filter("stdin"::equals).isPresent()) {
      Thread reader = new Thread(Lifeline::waitForEnd, "lifeline");
      reader.setDaemon(true);
      reader.start();
    }
  }

  private static void waitForEnd() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException broken) {
      LOG.debug("lifeline broken", broken);
    }
    LOG.info("The starter is gone; stopping.");
    Quarkus.asyncExit(0);
  }
}
