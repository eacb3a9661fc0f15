// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/RenderQueue.h"

#include <QThread>

#include <algorithm>

namespace lectern::reader {

RenderQueue::RenderQueue(QObject* parent) : QObject(parent) {
    // At least two, so that one slow page does not hold up the others; a page nested to the limit needs a
    // deep stack.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 4));
    m_pool.setStackSize(16u << 20);
}

RenderQueue::~RenderQueue() {
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace lectern::reader
