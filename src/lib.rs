//! Crier, the town crier for European funding.
