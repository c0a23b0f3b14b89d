package org.shiliu.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * Stands at the door of the database: no transaction, of a request, a job or anything else, commits
 * without the audit's having looked at it. The scheduler's own housekeeping runs without
 * transaction and is no act of anybody.
 */
@Singleton
public class AuditHook implements AgroalPoolInterceptor {

  private final TransactionSynchronizationRegistry transaction;
  private final Recorder recorder;

  AuditHook(TransactionSynchronizationRegistry transaction, Recorder recorder) {
    this.transaction = transaction;
    this.recorder = recorder;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      if (connection.getAutoCommit() || transaction.getResource(AuditHook.class) != null) {
        return;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a connection does not tell whether it is in use", e);
    }
    transaction.putResource(AuditHook.class, Boolean.TRUE);
    // Interposed ones run after the ordinary ones, and so after Hibernate has written what it kept.
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            recorder.beforeCommit();
          }

          @Override
          public void afterCompletion(int status) {}
        });
  }
}
